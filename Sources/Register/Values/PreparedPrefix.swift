import CZstd

/// Bytes after which many others are packed, made ready once; any number of threads may pack after
/// it. What is packed is unpacked after the bytes alone.
final class PreparedPrefix: Sendable {
  let count: Int
  /// That of the dictionary of zstd: a pointer may not go from a thread to another.
  private let address: UInt

  /// Nil when there is no memory for it. O(n).
  init?(_ bytes: [UInt8]) {
    guard let dictionary = ZSTD_createCDict(bytes, bytes.count, Packed.level) else { return nil }
    address = UInt(bitPattern: dictionary)
    count = bytes.count
  }

  deinit {
    ZSTD_freeCDict(OpaquePointer(bitPattern: address))
  }

  /// Has `context` pack its next frame after it.
  func refer(from context: OpaquePointer) {
    ZSTD_CCtx_refCDict(context, OpaquePointer(bitPattern: address))
  }
}
