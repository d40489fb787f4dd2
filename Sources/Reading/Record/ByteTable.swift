/// Names found by their bytes, so that a key of the text is matched without making a String.
struct ByteTable: Sendable {
  /// The names, in the order given.
  let names: [String]
  private let bytes: [[UInt8]]
  /// Index in `names`, or -1; a power of two at least twice as long, probed in sequence.
  private let slots: [Int]

  /// A table of `names`, each of them once.
  init(_ names: [String]) {
    self.names = names
    bytes = names.map { Array($0.utf8) }
    var size = 2
    while size < names.count * 2 { size *= 2 }
    var slots = [Int](repeating: -1, count: size)
    for (index, name) in bytes.enumerated() {
      var slot = Self.hash(name) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = index
    }
    self.slots = slots
  }

  /// The index of the name whose UTF-8 form is `name`.
  func index(of name: some Collection<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      if bytes[slots[slot]].elementsEqual(name) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a.
  private static func hash(_ name: some Collection<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
