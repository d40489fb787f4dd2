/// Which three bytes follow one another where in a text, to tell quickly that a word does not stand
/// there.
///
/// A text is cut into blocks; each has a set of bits, one for every run of three bytes that starts
/// in it. Two runs may share a bit: the index says « perhaps » or « no », never « yes ».
struct TrigramIndex: Sendable {
  /// A word as it is looked up: the bit of each of its runs.
  struct Key: Sendable {
    let word: [UInt8]
    fileprivate let bits: [Int]

    /// The key of `word`, in lower case; one of fewer than `length` bytes may stand anywhere.
    init(_ word: [UInt8]) {
      self.word = word
      bits = word.indices.dropLast(TrigramIndex.length - 1).map { index in
        TrigramIndex.bit(word[index], word[index + 1], word[index + 2])
      }
    }
  }

  /// The length of the runs, in bytes.
  static let length = 3

  private static let block = 1 << 11
  /// Words of 64 bits that the set of a block takes.
  private static let width = 1 << 7

  private let bits: [UInt64]

  /// O(n) in the length of `bytes`, which are in lower case.
  init(_ bytes: [UInt8]) {
    var bits = [UInt64](repeating: 0, count: (bytes.count / Self.block + 1) * Self.width)
    for index in bytes.indices.dropLast(Self.length - 1) {
      let bit = Self.bit(bytes[index], bytes[index + 1], bytes[index + 2])
      bits[index / Self.block * Self.width + bit >> 6] |= 1 << (bit & 63)
    }
    self.bits = bits
  }

  /// Whether the word of `key` may stand in `range`; false when it does not.
  /// O(length of the word × blocks of the range).
  func mayHold(_ key: Key, in range: Range<Int>) -> Bool {
    let first = range.lowerBound / Self.block
    let last = max(range.lowerBound, range.upperBound - 1) / Self.block
    return key.bits.allSatisfy { bit in
      var place = first * Self.width + bit >> 6
      for _ in first...last {
        if bits[place] >> (bit & 63) & 1 != 0 { return true }
        place += Self.width
      }
      return false
    }
  }

  private static func bit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let run = Int(first) << 16 | Int(second) << 8 | Int(third)
    return (run &* 0x9E3_779B1) >> 15 & (width << 6 - 1)
  }
}
