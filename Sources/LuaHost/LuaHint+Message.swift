extension LuaHint {
  /// From a message of Lua 5.4 (`lparser.c`, `llex.c`, `ldebug.c`); nil when it is not one of the
  /// commonest faults.
  ///
  /// - Parameter sourceLine: the text of the line at fault.
  init?(_ message: String, sourceLine: String?) {
    guard let hint = Self.ofNil(message) ?? Self.ofSyntax(message, sourceLine ?? "") else {
      return nil
    }
    self = hint
  }

  private static func ofNil(_ message: String) -> LuaHint? {
    let name = quoted(after: ["(field ", "(local ", "(global ", "(upvalue ", "(method "], message)
    if message.hasPrefix("attempt to index a nil value") { return .indexedNil(name: name) }
    if message.hasPrefix("attempt to call a nil value") { return .calledNil(name: name) }
    if message.hasPrefix("attempt to compare"), message.contains(" nil") { return .comparedNil }
    if message.hasPrefix("attempt to perform arithmetic on a nil") {
      return .computedNil(name: name)
    }
    if message.hasPrefix("attempt to concatenate a nil") { return .joinedNil(name: name) }
    return nil
  }

  private static func ofSyntax(_ message: String, _ line: String) -> LuaHint? {
    let near = quoted(after: ["near "], message)
    if message.hasPrefix("unfinished string") { return .unfinishedString }
    if let near, near.hasPrefix("<\\") { return .foreignSign }
    if near == "=", !line.contains(compound) { return .assignmentForComparison }
    if near == "==" { return .comparisonForAssignment }
    return foreignOperator(near, line) ?? unclosed(message)
  }

  private static func unclosed(_ message: String) -> LuaHint? {
    guard let expected = quoted(after: [""], message),
      message.hasPrefix("'\(expected)' expected")
    else { return nil }
    let opener = quoted(after: ["(to close "], message)
    let line = number(after: "at line ", message)
    switch expected {
    case "end": return .missingEnd(opener: opener, line: line)
    case ")", "}", "]": return .missingClosing(expected, opener: opener, line: line)
    default: return nil
    }
  }

  private static let compound = ["+=", "-=", "*=", "/="]

  /// The sign at which Lua stopped, and the operator on that line that has it.
  private static func foreignOperator(_ near: String?, _ line: String) -> LuaHint? {
    let operators = [
      ("!", "!=", "~="), ("!", "!", "not"), ("&", "&&", "and"), ("|", "||", "or"),
      ("=", "+=", "x = x + …"), ("+", "+=", "x = x + …"), ("=", "-=", "x = x - …"),
      ("-", "-=", "x = x - …"), ("+", "++", "x = x + 1"), ("?", "?", "and … or"),
    ]
    for (sign, foreign, lua) in operators where near == sign && line.contains(foreign) {
      return .foreignOperator(foreign, lua: lua)
    }
    return nil
  }

  /// What stands between apostrophes after the first of those words that the message has.
  private static func quoted(after words: [String], _ message: String) -> String? {
    for word in words {
      guard let start = message.firstRange(of: word + "'")?.upperBound else { continue }
      let rest = message[start...]
      guard let end = rest.dropFirst().firstIndex(of: "'") else { return nil }
      return String(rest[..<end])
    }
    return nil
  }

  private static func number(after word: String, _ message: String) -> Int? {
    guard let start = message.firstRange(of: word)?.upperBound else { return nil }
    return Int(message[start...].prefix { $0.isNumber })
  }
}

extension String {
  fileprivate func contains(_ words: [String]) -> Bool {
    words.contains { contains($0) }
  }
}
