/// Bytes that grow at their end. Room is looked for once a piece, and a piece may be one that
/// stands among them already.
struct GrowingBytes: Sendable {
  /// The bytes, then room for others.
  private var room: [UInt8] = []
  private(set) var count = 0

  var bytes: [UInt8] { Array(room[..<count]) }

  /// The bytes, which are no more here; nothing is copied.
  mutating func taken() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &room)
    taken.removeLast(taken.count - count)
    count = 0
    return taken
  }

  var text: String { String(decoding: room[..<count], as: UTF8.self) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    makeRoom(1)
    room[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    makeRoom(piece.count)
    let start = count
    room.withUnsafeMutableBytes { room in
      UnsafeMutableRawBufferPointer(rebasing: room[start...])
        .copyMemory(from: UnsafeRawBufferPointer(piece))
    }
    count += piece.count
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  /// Adds `piece` between two bytes.
  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, between byte: UInt8) {
    makeRoom(piece.count + 2)
    let start = count
    room.withUnsafeMutableBytes { room in
      room[start] = byte
      UnsafeMutableRawBufferPointer(rebasing: room[(start + 1)...])
        .copyMemory(from: UnsafeRawBufferPointer(piece))
      room[start + 1 + piece.count] = byte
    }
    count += piece.count + 2
  }

  /// Adds those at `place` once more.
  mutating func again(_ place: Range<Int>) {
    makeRoom(place.count)
    let start = count
    room.withUnsafeMutableBytes { room in
      UnsafeMutableRawBufferPointer(rebasing: room[start...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[place]))
    }
    count += place.count
  }

  /// Makes room for so many bytes more, at once rather than as they come.
  mutating func reserve(_ more: Int) { makeRoom(more) }

  @inline(__always)
  private mutating func makeRoom(_ more: Int) {
    if room.count - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let capacity = max(256, 2 * room.count, count + more)
    var larger: [UInt8] = []
    larger.reserveCapacity(capacity)
    larger.append(contentsOf: room[..<count])
    larger.append(contentsOf: repeatElement(0, count: capacity - count))
    room = larger
  }
}
