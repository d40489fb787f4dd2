import CPCRE2

/// A text, and its ASCII fold on which patterns run.
///
/// The fold keeps case and line breaks: « Présidée » is `Presidee`, « N° » is `No`. Patterns give
/// ranges of folded bytes; `slice` gives back the words as they are written, and `position` their
/// line and column.
///
///     let text = FoldedText("Né à Losne")
///     text.bytes           // Ne a Losne
///     text.slice(0..<2)    // Né
///
/// A class, so that the many readers of one text share it at no cost; nothing of it changes.
final class FoldedText: Sendable {
  /// The text in the order in which it is read, its line breaks made one line feed each.
  let scalars: [Unicode.Scalar]
  /// The text as it stands, and where each of `scalars` stands in it, when the orders differ.
  private let standing: (text: [Unicode.Scalar], origins: [Int32])?
  let bytes: [UInt8]
  /// `bytes` in lower case.
  private let lower: [UInt8]
  /// Where plain words may stand in `lower`.
  private let runs: TrigramIndex
  /// The scalar that each byte comes from; nil when bytes and scalars go one for one.
  private let places: [Int32]?
  /// Where the line feeds stand, in bytes.
  private let feeds: [Int]
  /// Where each line starts, in scalars.
  let lineStarts: [Int]

  /// O(n) in the length of `text`.
  convenience init(_ text: String) {
    self.init(PagedText(text))
  }

  /// The pages of `text`, without the heads that they share and column by column.
  convenience init(_ text: PagedText) {
    let unified = Self.unified(text.text)
    let flow = RunningHeads(unified, starts: text.starts)
    if let columns = Columns(flow?.scalars ?? unified) {
      let origins = flow.map { flow in columns.origins.map { flow.origins[Int($0)] } }
      self.init(columns.scalars, standing: (unified, origins ?? columns.origins))
    } else if let flow {
      self.init(flow.scalars, standing: (unified, flow.origins))
    } else {
      self.init(unified, standing: nil)
    }
  }

  /// `scalars` as they stand, columns or not.
  convenience init(inOrder scalars: [Unicode.Scalar]) {
    self.init(scalars, standing: nil)
  }

  private init(
    _ scalars: [Unicode.Scalar], standing: (text: [Unicode.Scalar], origins: [Int32])?
  ) {
    self.standing = standing
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
    Emphasis.blank(&bytes)
    self.bytes = bytes
    feeds = bytes.indices.filter { bytes[$0] == 0x0A }
    lower = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    runs = TrigramIndex(lower)
    let whole = standing?.text ?? scalars
    lineStarts = [0] + whole.indices.filter { whole[$0] == "\n" }.map { $0 + 1 }
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
    Self.string(scalars[scalarRange(range)])
  }

  /// The words of `range` as written, each run of blanks made one space, ends trimmed.
  func words(_ range: Range<Int>) -> String {
    var kept: [Unicode.Scalar] = []
    var pending = false
    for scalar in scalars[scalarRange(range)] where !Self.isInvisible(scalar) {
      if Self.isBlank(scalar) {
        pending = !kept.isEmpty
      } else {
        if pending { kept.append(" ") }
        pending = false
        kept.append(scalar)
      }
    }
    return Self.string(kept[...])
  }

  /// The characters of `scalars`. A plain loop over bytes: this runs for each line of each text.
  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var count = 0
      for scalar in scalars {
        if scalar.isASCII {
          buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
        } else {
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            buffer[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{AD}" || scalar == "\u{FEFF}" || (0x200B...0x200F).contains(scalar.value)
  }

  /// The folded bytes of `range`, in lower case.
  func folded(_ range: Range<Int>) -> String {
    String(decoding: lower[range], as: UTF8.self)
  }

  /// Whether the word of `key` may stand in `range`; false when it does not.
  func mayHold(_ key: TrigramIndex.Key, in range: Range<Int>) -> Bool {
    runs.mayHold(key, in: range)
  }

  /// Adds to `places` where the word of `key` stands in `range`; false when they would be more than
  /// `most`. O(length of the range).
  func addPlaces(
    of key: TrigramIndex.Key, in range: Range<Int>, to places: inout [Int], most: Int
  ) -> Bool {
    lower.withUnsafeBytes { memory in
      guard let start = memory.baseAddress else { return true }
      var cursor = range.lowerBound
      while let found = memmem(
        start + cursor, range.upperBound - cursor, key.word, key.word.count)
      {
        if places.count == most { return false }
        cursor = UnsafeRawPointer(found) - start
        places.append(cursor)
        cursor += 1
      }
      return true
    }
  }

  /// `range` without the blanks and the bytes of `marks` at its ends.
  func trimmed(_ range: Range<Int>, of marks: String = "") -> Range<Int> {
    let dropped = [0x20, 0x0A] + Array(marks.utf8)
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, dropped.contains(bytes[lower]) { lower += 1 }
    while upper > lower, dropped.contains(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}

extension FoldedText {
  /// Line and column of the scalar at `index`, both from 1. O(log lines).
  func position(_ index: Int) -> (ligne: Int, colonne: Int) {
    let index = standing.map { index < $0.origins.count ? Int($0.origins[index]) : index } ?? index
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return (low + 1, index - lineStarts[low] + 1)
  }

  /// Where the line of the byte at `offset` ends, its line feed left out. O(log lines).
  func lineEnd(_ offset: Int) -> Int {
    let next = firstFeed(from: offset)
    return next < feeds.count ? feeds[next] : bytes.count
  }

  /// Where the line of the byte at `offset` starts. O(log lines).
  func lineStart(_ offset: Int) -> Int {
    let next = firstFeed(from: offset)
    return next > 0 ? feeds[next - 1] + 1 : 0
  }

  /// The index in `feeds` of the first that stands at `offset` or behind it.
  private func firstFeed(from offset: Int) -> Int {
    var (low, high) = (0, feeds.count)
    while low < high {
      let middle = (low + high) / 2
      if feeds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether only blanks, bullets or marks stand before `offset` on its line.
  func startsLine(_ offset: Int) -> Bool {
    bytes[lineStart(offset)..<offset].reversed().allSatisfy { Self.openers.contains($0) }
  }

  private static let openers = Array(" *-+>#|.)\"".utf8)

  /// The lines of the text.
  var lines: [String] {
    let whole = standing?.text ?? scalars
    return lineStarts.indices.map { index in
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : whole.count
      return Self.string(whole[lineStarts[index]..<end])
    }
  }
}
