/// The value of a field, whatever its type; `unknown` when the document does not tell.
public enum FieldValue: Sendable {
  case unknown
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case date(Jour)
  case time(Heure)
  case euros(Euros)
  case person(Personne)
  case object(any Entity)
  case list([FieldValue])
  case map([String: FieldValue])

  /// Whether the document tells this value.
  public var isKnown: Bool {
    if case .unknown = self { false } else { true }
  }

  /// The scalar that this value is; nil for unknown values, objects, lists and maps.
  public var scalar: Scalaire? {
    switch self {
    case .boolean(let value): .booleen(value)
    case .integer(let value): .entier(value)
    case .number(let value): .texte(String(value))
    case .text(let value): .texte(value)
    case .date(let value): .texte(value.description)
    case .time(let value): .texte(value.description)
    case .euros(let value): .euros(value)
    case .person(let value): .texte(value.ecrit)
    case .unknown, .object, .list, .map: nil
    }
  }
}
