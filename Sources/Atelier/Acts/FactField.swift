import Deliberation

/// How a fact is written in a form, and read from it.
enum FactField {
  /// What a form says of a fact.
  enum Given: Equatable {
    /// That it is not told.
    case nothing
    case value(Scalaire)

    var scalaire: Scalaire? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  /// What `text` says of a field of that type; nil when it is no value of the type, or when the
  /// type is not one that a form gives.
  static func given(_ text: String, of type: FieldType) -> Given? {
    guard isScalar(type) else { return nil }
    guard !text.isEmpty else { return .nothing }
    return scalar(text, of: type).map { .value($0) }
  }

  private static func scalar(_ text: String, of type: FieldType) -> Scalaire? {
    let number = text.filter { !$0.isWhitespace && $0 != "€" }.replacing(",", with: ".")
    switch type {
    case .boolean: return ["oui": true, "non": false][text].map { .booleen($0) }
    case .integer: return Int(number).map { .entier($0) }
    case .euros: return Euros(decimal: number).map { .euros($0) }
    case .date: return Jour(text).map { .texte($0.description) }
    case .time: return Heure(text).map { .texte($0.description) }
    case .choice(let words): return words.contains(text) ? .texte(text) : nil
    case .text, .person: return .texte(text)
    case .number, .scalar, .object, .list, .map: return nil
    }
  }

  /// Whether a form can give a value of the type.
  static func isScalar(_ type: FieldType) -> Bool {
    switch type {
    case .boolean, .integer, .euros, .date, .time, .choice, .text, .person: true
    case .number, .scalar, .object, .list, .map: false
    }
  }

  /// The value as the form shows it.
  static func text(_ value: FieldValue) -> String {
    switch value.scalar {
    case .booleen(let value)?: value ? "oui" : "non"
    case .entier(let value)?: String(value)
    case .euros(let value)?: value.description.replacing(".", with: ",")
    case .texte(let value)?: value
    case nil: ""
    }
  }

  /// The facts of `chemin` that a form can give: itself, or the fields of the object there.
  static func correctable(_ chemin: String, in seance: Seance) -> [String] {
    guard let path = Chemin(chemin) else { return [] }
    if chemin.last != "]", let type = path.info?.type { return isScalar(type) ? [chemin] : [] }
    guard case .object(let entity) = path.value(in: seance) else { return [] }
    return type(of: entity).infos.filter { isScalar($0.type) }.map { "\(chemin).\($0.name)" }
  }
}
