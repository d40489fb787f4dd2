/// What the writer of a source most probably did wrong.
///
/// ```swift
/// if case .missingEnd(let opener, let line?)? = error.hint {
///   print("\(opener) of line \(line) has no end")
/// }
/// ```
public enum LuaHint: Sendable, Equatable {
  /// A field was read of something that is nil; what it was called, when that is known.
  case indexedNil(name: String?)
  /// What was called is nil.
  case calledNil(name: String?)
  /// A value compared with `<`, `<=`, `>` or `>=` is nil.
  case comparedNil
  /// A term of a calculation is nil.
  case computedNil(name: String?)
  /// What `..` joins is nil.
  case joinedNil(name: String?)
  /// `function`, `if`, `for`, `while` or `do`, and the line where it stands when it is another.
  case missingEnd(opener: String?, line: Int?)
  /// A bracket, and the line where it stands when it is another.
  case missingClosing(String, opener: String?, line: Int?)
  /// `=` where `==` compares.
  case assignmentForComparison
  /// `==` where `=` assigns.
  case comparisonForAssignment
  /// An operator of other languages, and what Lua has.
  case foreignOperator(String, lua: String)
  /// A quotation mark that a word processor made, or another sign outside ASCII.
  case foreignSign
  /// A text whose closing quotation mark is missing.
  case unfinishedString
}
