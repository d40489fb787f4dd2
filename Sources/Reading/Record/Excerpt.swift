extension JSONScanner {
  /// The longest excerpt, in Unicode scalars.
  static let excerptLength = 40

  /// The start of the value at `start`, as it is written but for runs of white space, shown as
  /// one space. It need not be well formed: `2021-05-20` without quotes is shown whole.
  func excerpt(from start: Int) -> String {
    // A scalar takes four bytes at most.
    let limit = min(bytes.count, start + 4 * (Self.excerptLength + 1))
    let end = start < limit ? valueEnd(from: start, limit: limit) : start
    let written = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    return shortened(written.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Where the value at `start` ends: past its closing quote or bracket, before a separator.
  private func valueEnd(from start: Int, limit: Int) -> Int {
    var depth = 0
    var inText = false
    var next = start
    while next < limit {
      let byte = bytes[next]
      switch byte {
      case UInt8(ascii: "\\") where inText:
        next += 1
      case UInt8(ascii: "\""):
        inText.toggle()
        if !inText, depth == 0 { return next + 1 }
      case _ where inText:
        break
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth <= 1 { return depth == 0 ? next : next + 1 }
        depth -= 1
      case UInt8(ascii: ","), 0x20, 0x0A, 0x0D, 0x09:
        if depth == 0 { return next }
      default:
        break
      }
      next += 1
    }
    return limit
  }
}

/// `text`, cut to 40 scalars with « … » when it is longer.
func shortened(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > JSONScanner.excerptLength else { return text }
  return String(String.UnicodeScalarView(scalars.prefix(JSONScanner.excerptLength - 1))) + "…"
}
