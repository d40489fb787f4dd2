/// The path of a fact in a record: `convocation.date`, `membres[3].presence`; indexes from 0.
public struct Chemin: Sendable, Equatable {
  enum Pas: Sendable, Equatable {
    case champ(String)
    case rang(Int)
  }

  let pas: [Pas]

  /// The path written `text`; nil when it is not written as a path.
  public init?(_ text: String) {
    var pas: [Pas] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let champ = pieces.first, !champ.isEmpty else { return nil }
      pas.append(.champ(String(champ)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let rang = Int(piece.dropLast()), rang >= 0 else { return nil }
        pas.append(.rang(rang))
      }
    }
    self.pas = pas
  }

  /// What is told of the field there, derived ones included; for an item of a list, of the list.
  public var info: FieldInfo? {
    var type: FieldType? = Seance.fieldType
    var info: FieldInfo?
    for pas in pas {
      switch (pas, type) {
      case (.champ(let name), .object(let entity)):
        let infos = entity.infos + DerivedFacts.fields(of: entity.name)
        info = infos.first { $0.name == name }
        type = info?.type
      case (.rang, .list(let element)): type = element
      default: return nil
      }
    }
    return info
  }

  /// The last index of the path, from 0: which item of a list it goes through.
  public var rang: Int? {
    for case .rang(let rang) in pas.reversed() { return rang }
    return nil
  }

  /// The value there; unknown when the record does not tell it or has no such field.
  public func value(in entity: some Entity) -> FieldValue {
    pas.reduce(.object(entity)) { value, pas in
      switch (value, pas) {
      case (.object(let entity), .champ(let name)): Self.value(of: name, in: entity)
      case (.list(let items), .rang(let rang)) where items.indices.contains(rang): items[rang]
      default: .unknown
      }
    }
  }

  /// Puts `value` there, in objects made as needed; false when the record has no such place.
  public func set(_ value: FieldValue, in entity: inout some Entity) -> Bool {
    Self.set(value, at: pas[...], in: &entity)
  }

  private static func value(of name: String, in entity: some Entity) -> FieldValue {
    let index = type(of: entity).schema.index(of: name)
    return index.map { entity.value(at: $0) } ?? .unknown
  }

  private static func set<Root: Entity>(
    _ value: FieldValue, at pas: ArraySlice<Pas>, in entity: inout Root
  ) -> Bool {
    guard case .champ(let name)? = pas.first, let index = Root.schema.index(of: name) else {
      return false
    }
    let type = Root.infos[index].type
    guard
      let changed = replacing(entity.value(at: index), type, pas.dropFirst(), with: value)
    else { return false }
    return entity.set(changed, at: index)
  }

  /// `current`, of type `type`, with `value` put at `pas` below it.
  private static func replacing(
    _ current: FieldValue, _ type: FieldType, _ pas: ArraySlice<Pas>, with value: FieldValue
  ) -> FieldValue? {
    guard let first = pas.first else { return typed(value, type) }
    switch (first, type) {
    case (.rang(let rang), .list(let element)):
      guard case .list(var items) = current, items.indices.contains(rang),
        let changed = replacing(items[rang], element, pas.dropFirst(), with: value)
      else { return nil }
      items[rang] = changed
      return .list(items)
    case (.champ, .object(let nested)):
      var object: any Entity = nested.init()
      if case .object(let entity) = current { object = entity }
      return set(value, at: pas, opening: &object) ? .object(object) : nil
    default: return nil
    }
  }

  private static func set(
    _ value: FieldValue, at pas: ArraySlice<Pas>, opening entity: inout any Entity
  ) -> Bool {
    func open<Root: Entity>(_ root: Root) -> (any Entity)? {
      var root = root
      return set(value, at: pas, in: &root) ? root : nil
    }
    guard let changed = open(entity) else { return false }
    entity = changed
    return true
  }

  /// A scalar written as text, in the type of its field.
  private static func typed(_ value: FieldValue, _ type: FieldType) -> FieldValue? {
    switch (value, type) {
    case (.text(let text), .date): Jour(text).map { .date($0) }
    case (.text(let text), .time): Heure(text).map { .time($0) }
    case (.text(let text), .person): .person(Personne(text))
    default: value
    }
  }
}
