/// Blanks the marks that are no words: `**` and `__` around words in bold, longer runs to fill in.
///
/// « PETIT** » and « ** pouvoir à … » call a note and explain it: a run of two or three stars stays
/// where no other on its line makes a pair with it.
enum Emphasis {
  private static let star = UInt8(ascii: "*")
  private static let rule = UInt8(ascii: "_")
  /// A longer run is drawn, not written.
  private static let longestCall = 3

  /// Blanks the marks of `bytes`. O(n).
  static func blank(_ bytes: inout [UInt8]) {
    var index = 0
    var opened: Range<Int>?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { opened = nil }
      guard byte == star || byte == rule else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] == byte { end += 1 }
      let run = index..<end
      index = end
      if run.count < 2 { continue }
      if byte == rule || run.count > longestCall {
        clear(run, &bytes)
      } else if let start = opened, start.count == run.count {
        clear(start, &bytes)
        clear(run, &bytes)
        opened = nil
      } else if !isCall(run, bytes) {
        opened = run
      }
    }
  }

  /// Whether a word stands right before and none right behind.
  private static func isCall(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    run.lowerBound > 0 && isLetter(bytes[run.lowerBound - 1])
      && (run.upperBound == bytes.count || !isLetter(bytes[run.upperBound]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func clear(_ run: Range<Int>, _ bytes: inout [UInt8]) {
    for index in run { bytes[index] = UInt8(ascii: " ") }
  }
}
