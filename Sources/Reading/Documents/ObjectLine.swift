/// One line of text seen as a part of JSON: whether it is an object by itself. O(n).
///
///     ObjectLine(#"{"id":"7"}"#.utf8).isWhole   // true
struct ObjectLine {
  /// Whether the line is one object, from its first bracket to its last, and nothing else.
  private(set) var isWhole = false
  /// Whether the next line may begin with an object: within an array, or after a colon.
  private(set) var mayGoOnWithObject = false
  private var open: [UInt8] = []
  private var isInText = false
  private var isEscaped = false
  private var isClosed = false
  private var last: UInt8 = 0

  /// Brackets are only counted: what stands between them is not looked at.
  init(_ line: some Sequence<UInt8>) {
    var isSpoilt = false
    for byte in line where isInText || !byte.isBlank {
      if isClosed || (last == 0 && byte != UInt8(ascii: "{")) { isSpoilt = true }
      note(byte)
    }
    isWhole = isClosed && !isSpoilt
    mayGoOnWithObject =
      !isSpoilt && !isInText
      && (last == UInt8(ascii: ":")
        || open.last == UInt8(ascii: "[") && [UInt8(ascii: "["), UInt8(ascii: ",")].contains(last))
  }

  private mutating func note(_ byte: UInt8) {
    last = byte
    guard !isInText else { return noteInText(byte) }
    switch byte {
    case UInt8(ascii: "\""): isInText = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      _ = open.popLast()
      if open.isEmpty { isClosed = true }
    default: break
    }
  }

  private mutating func noteInText(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInText = false
    }
  }
}
