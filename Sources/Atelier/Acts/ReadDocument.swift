/// A document as it came, to be kept with what was read of it.
struct ReadDocument: Sendable {
  /// As whoever brought it calls it.
  let nom: String
  let octets: [UInt8]
  /// Whether it is a row of a table, whose text is that of all of it.
  let isRow: Bool
}
