/// A type of object that Lua reads: its name and its fields, in the order of their slots.
///
/// Types are told apart by their index in the array given to `LuaState`.
///
/// ```swift
/// let member = RecordType("Membre", fields: [RecordField("nom"), RecordField("present")])
/// ```
public struct RecordType: Sendable, Equatable {
  /// The name shown in errors and by `host.kind`; at most 127 bytes.
  public let name: String
  /// At most 65 533. Two fields of one name are one field too many: the later wins.
  public let fields: [RecordField]

  public init(_ name: String, fields: [RecordField]) {
    self.name = name
    self.fields = fields
  }
}
