import CZlib
import Foundation

/// Bytes as the register keeps them: compressed by zlib, their length before them.
///
///     Packed(bytes).data              // what is stored
///     try Packed(stored: data).bytes  // what it was
struct Packed: Sendable {
  /// Eight bytes of length, the least first, then a zlib stream.
  let data: Data

  /// The most that one piece may weigh once unpacked: what Reading takes, and some room.
  static let limit = 1 << 30
  private static let header = 8
  /// The quickest: verdicts repeat themselves so much that the others gain little.
  private static let level: Int32 = 1

  /// Packs `bytes`. O(n).
  init(_ bytes: [UInt8]) {
    var length = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Self.header + Int(length))
    for index in 0..<Self.header {
      packed[index] = UInt8(truncatingIfNeeded: bytes.count >> (8 * index))
    }
    packed.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      _ = compress2(start + Self.header, &length, bytes, uLong(bytes.count), Self.level)
    }
    data = Data(packed.prefix(Self.header + Int(length)))
  }

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// What the register keeps.
  init(stored data: Data) {
    self.data = data
  }

  /// The bytes packed; nil when what is stored is damaged. O(n).
  var bytes: [UInt8]? {
    guard data.count > Self.header else { return nil }
    let stored = Array(data)
    let count = stored.prefix(Self.header).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    guard count <= Self.limit else { return nil }
    var unpacked = [UInt8](repeating: 0, count: Int(count) + 1)
    var length = uLong(unpacked.count)
    let status = stored.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map {
        uncompress(&unpacked, &length, $0 + Self.header, uLong(buffer.count - Self.header))
      }
    }
    guard status == Z_OK, length == count else { return nil }
    unpacked.removeLast()
    return unpacked
  }

  /// The text packed; nil when what is stored is damaged or is no UTF-8.
  var text: String? {
    bytes.flatMap { String(validating: $0, as: UTF8.self) }
  }
}
