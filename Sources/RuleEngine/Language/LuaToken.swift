/// A word of a text of Lua and where it stands.
public struct LuaToken: Sendable, Equatable {
  /// What kind of word it is.
  public enum Kind: Sendable, Equatable {
    /// A name or a keyword.
    case name
    case number
    /// With its quotes or brackets.
    case string
    /// An operator or a mark: `<=`, `(`, `..`.
    case symbol
    /// A comment to the end of its line, or in brackets.
    case comment
  }

  public let kind: Kind
  /// As written.
  public let text: String
  /// From 1.
  public let line: Int
  /// Its bytes in the UTF-8 of the text.
  public let range: Range<Int>

  /// The words of `text`, comments among them, in order. Linear in the length of `text`.
  ///
  /// What is no Lua gives words all the same: nothing is refused.
  public static func all(in text: String) -> [LuaToken] {
    var scan = LuaScan(bytes: Array(text.utf8))
    return scan.tokens()
  }

  /// What a short string holds, when it has no escape; nil for another token.
  public var contenu: String? {
    guard kind == .string, let quote = text.first, quote == "\"" || quote == "'",
      text.count >= 2, text.last == quote, !text.contains("\\")
    else { return nil }
    return String(text.dropFirst().dropLast())
  }
}

/// Walks through the bytes of a text of Lua.
private struct LuaScan {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private static let symbols: [[UInt8]] = [
    "...", "<<", ">>", "//", "==", "~=", "<=", ">=", "::", "..",
  ].map { Array($0.utf8) }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func tokens() -> [LuaToken] {
    var tokens: [LuaToken] = []
    while place < bytes.count {
      let (start, first) = (place, line)
      guard let kind = token() else { continue }
      let range = start..<min(place, bytes.count)
      let text = String(decoding: bytes[range], as: UTF8.self)
      tokens.append(LuaToken(kind: kind, text: text, line: first, range: range))
    }
    return tokens
  }

  private func at(_ offset: Int) -> UInt8 {
    bytes.indices.contains(place + offset) ? bytes[place + offset] : 0
  }

  private mutating func skip() {
    if at(0) == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  /// Steps over one token; nil for a blank.
  private mutating func token() -> LuaToken.Kind? {
    switch at(0) {
    case UInt8(ascii: "-") where at(1) == UInt8(ascii: "-"):
      comment()
      return .comment
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quoted(by: at(0))
      return .string
    case UInt8(ascii: "[") where bracketed(): return .string
    case let byte where byte.isDigit || byte == UInt8(ascii: ".") && at(1).isDigit:
      number()
      return .number
    case let byte where byte.isOfName:
      while at(0).isOfName { skip() }
      return .name
    case let byte where byte <= UInt8(ascii: " "):
      skip()
      return nil
    default:
      symbol()
      return .symbol
    }
  }

  private mutating func symbol() {
    let long = Self.symbols.first { symbol in
      symbol.indices.allSatisfy { at($0) == symbol[$0] }
    }
    place += long?.count ?? 1
  }

  private mutating func comment() {
    place += 2
    if at(0) == UInt8(ascii: "["), bracketed() { return }
    while place < bytes.count, at(0) != UInt8(ascii: "\n") { skip() }
  }

  private mutating func quoted(by quote: UInt8) {
    skip()
    while place < bytes.count, at(0) != quote {
      if at(0) == UInt8(ascii: "\\") { skip() }
      skip()
    }
    skip()
  }

  /// `[[…]]`, `[==[…]==]`; false, and no step, when there is none here.
  private mutating func bracketed() -> Bool {
    var level = 1
    while at(level) == UInt8(ascii: "=") { level += 1 }
    guard at(level) == UInt8(ascii: "[") else { return false }
    while place < bytes.count, !closes(level) { skip() }
    place += level + 1
    return true
  }

  private func closes(_ level: Int) -> Bool {
    guard at(0) == UInt8(ascii: "]"), at(level) == UInt8(ascii: "]") else { return false }
    return (1..<level).allSatisfy { at($0) == UInt8(ascii: "=") }
  }

  private mutating func number() {
    let start = place
    while at(0).isOfName || at(0) == UInt8(ascii: ".") {
      let isExponent = "eEpP".utf8.contains(at(0)) && "+-".utf8.contains(at(1))
      place += isExponent && !isHexadecimal(start) ? 2 : 1
    }
  }

  private func isHexadecimal(_ start: Int) -> Bool {
    start + 1 < bytes.count && bytes[start] == UInt8(ascii: "0")
      && [UInt8(ascii: "x"), UInt8(ascii: "X")].contains(bytes[start + 1])
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isOfName: Bool {
    isDigit || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
