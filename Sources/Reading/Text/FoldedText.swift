/// A text, and its ASCII fold on which patterns run.
///
/// The fold keeps case and line breaks: « Présidée » is `Presidee`, « N° » is `No`. Patterns give
/// ranges of folded bytes; `slice` gives back the words as they are written, and `position` their
/// line and column.
///
///     let text = FoldedText("Né à Losne")
///     text.bytes           // Ne a Losne
///     text.slice(0..<2)    // Né
struct FoldedText: Sendable {
  /// The text, its line breaks made one line feed each.
  let scalars: [Unicode.Scalar]
  let bytes: [UInt8]
  /// The scalar that each byte comes from; nil when bytes and scalars go one for one.
  private let places: [Int32]?
  /// Where each line starts, in scalars.
  let lineStarts: [Int]

  /// O(n) in the length of `text`.
  init(_ text: String) {
    let scalars = Self.unified(text)
    var bytes: [UInt8] = []
    var places: [Int32] = []
    bytes.reserveCapacity(scalars.count)
    places.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      AsciiTable.forEachByte(of: scalar) { byte in
        bytes.append(byte)
        places.append(Int32(truncatingIfNeeded: index))
      }
    }
    self.scalars = scalars
    let isAligned =
      places.count == scalars.count && places.indices.allSatisfy { Int(places[$0]) == $0 }
    self.places = isAligned ? nil : places
    Self.blankEmphasis(&bytes)
    self.bytes = bytes
    lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// CRLF and CR become LF; the number of lines and their words do not change.
  private static func unified(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(afterReturn && scalar == "\n") {
        result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return result
  }

  /// `**`, `__` and longer runs are emphasis or blanks to fill in, never words.
  private static func blankEmphasis(_ bytes: inout [UInt8]) {
    let marks: Set<UInt8> = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    var index = 0
    while index + 1 < bytes.count {
      guard marks.contains(bytes[index]), bytes[index + 1] == bytes[index] else {
        index += 1
        continue
      }
      let mark = bytes[index]
      while index < bytes.count, bytes[index] == mark {
        bytes[index] = UInt8(ascii: " ")
        index += 1
      }
    }
  }
}

extension FoldedText {
  /// All the folded bytes.
  var all: Range<Int> { bytes.indices }

  /// The scalar that the byte at `offset` comes from.
  func scalarIndex(_ offset: Int) -> Int {
    guard let places else { return offset }
    return offset < places.count ? Int(places[offset]) : scalars.count
  }

  /// The scalars that the bytes of `range` come from, marks included.
  func scalarRange(_ range: Range<Int>) -> Range<Int> {
    let lower = scalarIndex(range.lowerBound)
    return lower..<max(lower, scalarIndex(range.upperBound))
  }

  /// The words of `range` as written.
  func slice(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[scalarRange(range)])
    return String(view)
  }

  /// The words of `range` as written, each run of blanks made one space, ends trimmed.
  func words(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    var pending = false
    for scalar in scalars[scalarRange(range)] where !Self.isInvisible(scalar) {
      if scalar.properties.isWhitespace {
        pending = !view.isEmpty
      } else {
        if pending { view.append(" ") }
        pending = false
        view.append(scalar)
      }
    }
    return String(view)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{AD}" || scalar == "\u{FEFF}" || (0x200B...0x200F).contains(scalar.value)
  }

  /// The folded bytes of `range`, in lower case.
  func folded(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  /// `range` without the blanks and the bytes of `marks` at its ends.
  func trimmed(_ range: Range<Int>, of marks: String = "") -> Range<Int> {
    let dropped = Set(marks.utf8).union([0x20, 0x0A])
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, dropped.contains(bytes[lower]) { lower += 1 }
    while upper > lower, dropped.contains(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}

extension FoldedText {
  /// Line and column of the scalar at `index`, both from 1. O(log lines).
  func position(_ index: Int) -> (ligne: Int, colonne: Int) {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return (low + 1, index - lineStarts[low] + 1)
  }

  /// Where the line of the byte at `offset` ends, its line feed left out.
  func lineEnd(_ offset: Int) -> Int {
    bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
  }

  /// Where the line of the byte at `offset` starts.
  func lineStart(_ offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// Whether only blanks, bullets or marks stand before `offset` on its line.
  func startsLine(_ offset: Int) -> Bool {
    let marks = Set(" \t*-+>#|.)\"".utf8)
    return bytes[lineStart(offset)..<offset].allSatisfy { marks.contains($0) }
  }

  /// The lines of the text.
  var lines: [String] {
    lineStarts.indices.map { index in
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : scalars.count
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[lineStarts[index]..<end])
      return String(view)
    }
  }
}
