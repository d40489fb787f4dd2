/// Finds the numbers written in a text of Lua: not those of texts, of comments nor of names, and
/// not a place in a list, `liste[3]`.
struct NumberScan {
  /// A number and where it is written.
  struct Number: Equatable {
    let text: String
    let line: Int

    /// Its value in hundredths; nil when it has more decimals, or is too large.
    var centimes: Int? {
      guard let value = Double(text), value.magnitude < 1e13 else { return nil }
      let centimes = (value * 100).rounded()
      return (centimes / 100) == value ? Int(centimes) : nil
    }
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var found: [Number] = []

  /// The numbers in order. Linear in the length of `text`.
  static func numbers(in text: String) -> [Number] {
    var scan = NumberScan(bytes: Array(text.utf8))
    while scan.place < scan.bytes.count { scan.token() }
    return scan.found
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func at(_ offset: Int) -> UInt8 {
    bytes.indices.contains(place + offset) ? bytes[place + offset] : 0
  }

  private mutating func skip() {
    if at(0) == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  private mutating func token() {
    switch at(0) {
    case UInt8(ascii: "-") where at(1) == UInt8(ascii: "-"): comment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(by: at(0))
    case UInt8(ascii: "["):
      if !bracketed() { skip() }
    case let byte where byte.isDigit || byte == UInt8(ascii: ".") && at(1).isDigit: number()
    case let byte where byte.isOfName:
      while at(0).isOfName { skip() }
    default: skip()
    }
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

  /// `[[…]]`, `[==[…]==]`; false when there is none here.
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
    if isIndex(start) { return }
    found.append(Number(text: String(decoding: bytes[start..<place], as: UTF8.self), line: line))
  }

  private func isHexadecimal(_ start: Int) -> Bool {
    start + 1 < bytes.count && bytes[start] == UInt8(ascii: "0")
      && [UInt8(ascii: "x"), UInt8(ascii: "X")].contains(bytes[start + 1])
  }

  /// Whether what starts there and ends here stands alone in brackets.
  private func isIndex(_ start: Int) -> Bool {
    bytes[..<start].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: "[")
      && bytes[place...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "]")
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isOfName: Bool {
    isDigit || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
