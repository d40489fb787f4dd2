/// The description of an entity: its name, what it is, its fields. A class, for it is handed over
/// at each look at an entity.
public final class EntitySchema<Root>: Sendable {
  public let name: String
  /// What the entity is, in French, for legal staff.
  public let meaning: String
  public let fields: [Field<Root>]
  /// `fields` without their accessors.
  public let infos: [FieldInfo]
  /// How to reach each of `fields` as `forEachValue` gives it. Apart, for a field is large.
  let readers: [@Sendable (Root) -> FieldValue]
  /// How each of `fields` is shown to a visitor.
  let visits: [Field<Root>.Visit]
  private let indices: [String: Int]

  init(_ name: String, _ meaning: String, _ fields: [Field<Root>]) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
    infos = fields.map(\.info)
    readers = fields.map { field in
      if case .map = field.info.type { return { _ in .unknown } }
      return field.get
    }
    visits = fields.map(\.visit)
    indices = Dictionary(uniqueKeysWithValues: zip(fields.map(\.info.name), fields.indices))
  }

  /// Where the field called `name` stands in `fields`. Constant time.
  public func index(of name: String) -> Int? {
    indices[name]
  }

  /// The field called `name`. Constant time.
  public func field(named name: String) -> Field<Root>? {
    index(of: name).map { fields[$0] }
  }
}
