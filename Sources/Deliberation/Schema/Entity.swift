/// A record of the séance whose fields are described once.
///
/// The description drives the JSON form, what rules see in Lua, and the reference pages.
///
///     Convocation.schema.field(named: "date")?.info.meaning
public protocol Entity: EntityValue {
  /// An entity of which nothing is known.
  init()
  /// The fields, in the order of the JSON form.
  static var schema: EntitySchema<Self> { get }
  /// Calls `body` with the index and the value of each field, in the order of the schema; maps,
  /// which only `value(at:)` tells, come as unknown.
  ///
  /// Asked of each entity so that its fields are reached without looking up its type at each.
  func forEachValue(_ body: (Int, FieldValue) -> Void)
  /// Shows each field to `visitor`, in the order of the schema.
  func visitFields(_ visitor: any FieldVisitor)
  /// Sets the field at `index`; false when the value is of another type.
  ///
  /// Asked of each entity for the same reason.
  mutating func set(_ value: FieldValue, at index: Int) -> Bool
}

extension Entity {
  public static var fieldType: FieldType { .object(Self.self) }
  public var fieldValue: FieldValue { .object(self) }

  public init?(fieldValue: FieldValue) {
    guard case .object(let entity) = fieldValue, let same = entity as? Self else { return nil }
    self = same
  }

  /// The name of the entity, the same in Lua and in the documentation.
  public static var name: String { schema.name }
  /// What the entity is, in French.
  public static var meaning: String { schema.meaning }
  /// What is told of each field, in the order of the JSON form.
  public static var infos: [FieldInfo] { schema.infos }

  public func forEachValue(_ body: (Int, FieldValue) -> Void) {
    let readers = Self.schema.readers
    for index in readers.indices { body(index, readers[index](self)) }
  }

  public func visit(_ visitor: any FieldVisitor, at index: Int) {
    visitor.object(self, at: index)
  }

  public func visitFields(_ visitor: any FieldVisitor) {
    let visits = Self.schema.visits
    for index in visits.indices { visits[index](self, visitor, index) }
  }

  /// The value of the field at `index` in the schema.
  public func value(at index: Int) -> FieldValue {
    Self.schema.fields[index].get(self)
  }

  public mutating func set(_ value: FieldValue, at index: Int) -> Bool {
    Self.schema.fields[index].set(&self, value)
  }
}
