/// Names found by their bytes, so that a key of the text is matched without making a String.
struct ByteTable: Sendable {
  /// The names, in the order given.
  let names: [String]
  /// All of them, one after the other, and where each begins; then where the last one ends.
  private let bytes: [UInt8]
  private let starts: [Int]
  /// Index in `names`, or -1; a power of two at least twice as long, probed in sequence.
  private let slots: [Int]

  /// A table of `names`, each of them once.
  init(_ names: [String]) {
    self.names = names
    bytes = names.flatMap(\.utf8)
    starts = names.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    var size = 2
    while size < names.count * 2 { size *= 2 }
    var slots = [Int](repeating: -1, count: size)
    for (index, name) in names.enumerated() {
      var slot = Self.hash(name.utf8) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = index
    }
    self.slots = slots
  }

  /// The index of the name whose UTF-8 form is `name`.
  func index(of name: some Collection<UInt8>) -> Int? {
    let found = name.withContiguousStorageIfAvailable { find($0) }
    return found ?? Array(name).withUnsafeBufferPointer { find($0) }
  }

  private func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(slots[slot], name) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isEqual(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = starts[index]..<starts[index + 1]
    guard range.count == name.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      // A name is a few bytes: a loop is the quickest.
      for offset in 0..<name.count where bytes[range.lowerBound + offset] != name[offset] {
        return false
      }
      return true
    }
  }

  /// FNV-1a.
  private static func hash(_ name: some Collection<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
