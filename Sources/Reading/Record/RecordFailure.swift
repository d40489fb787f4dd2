/// Why a record is refused, before its place is turned into a line and a column.
struct RecordFailure: Error {
  var fault: ReadingError.RecordFault
  /// Byte offset in the text.
  let offset: Int

  init(_ fault: ReadingError.RecordFault, at offset: Int) {
    self.fault = fault
    self.offset = offset
  }

  init(_ syntax: SyntaxFault) {
    self.init(.syntax(syntax.kind.rawValue), at: syntax.offset)
  }

  /// The same failure, seen from where `step` leads to it: paths are built on the way out, so
  /// that reading a good record costs none.
  func under(_ step: String) -> RecordFailure {
    guard case .wrongValue(let field, let expected, let found) = fault else { return self }
    let path = field.isEmpty || field.hasPrefix("[") ? step + field : "\(step).\(field)"
    return RecordFailure(.wrongValue(field: path, expected: expected, found: found), at: offset)
  }
}
