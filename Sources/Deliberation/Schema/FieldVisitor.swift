/// Is shown the fields of entities as they are, where a `FieldValue` made of each would be dear.
///
///     seance.visitFields(visitor)
public protocol FieldVisitor: AnyObject {
  /// The document does not tell the field; maps, which only `value(at:)` tells, come so too.
  func unknown(at index: Int)
  func boolean(_ value: Bool, at index: Int)
  func integer(_ value: Int, at index: Int)
  /// A text, or a word of a closed list.
  func text(_ value: String, at index: Int)
  func date(_ value: Jour, at index: Int)
  func object(_ entity: some Entity, at index: Int)
  /// A list; each item is shown when the visitor asks it, by `visit(_:at:)`.
  func list(_ items: [some EntityValue], at index: Int)
  /// Any other scalar.
  func other(_ value: FieldValue, at index: Int)
}
