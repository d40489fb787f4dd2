/// One field of a record type.
///
/// ```swift
/// let fields = [RecordField("nom"), RecordField("rang", whenNull: .int(1))]
/// ```
public struct RecordField: Sendable, Equatable {
  /// The name by which Lua reads it.
  public let name: String
  /// What it gives when the object itself is null.
  public let whenNull: FieldTemplate

  public init(_ name: String, whenNull: FieldTemplate = .unknown) {
    self.name = name
    self.whenNull = whenNull
  }
}
