import CZstd
import Synchronization

/// Contexts of zstd that are not in use: making one costs as much as packing a record.
enum ZstdContexts {
  /// Their addresses, for a pointer may not go from a thread to another.
  private static let compressors = Mutex<[UInt]>([])
  private static let decompressors = Mutex<[UInt]>([])

  /// What `body` does with a context as new; nil when there is no memory for one.
  static func withCompressor<Result>(_ body: (OpaquePointer) -> Result) -> Result? {
    let idle = compressors.withLock { $0.popLast() }.flatMap { OpaquePointer(bitPattern: $0) }
    guard let context = idle ?? ZSTD_createCCtx() else { return nil }
    defer {
      ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters)
      let address = UInt(bitPattern: context)
      compressors.withLock { $0.append(address) }
    }
    return body(context)
  }

  /// The same to unpack.
  static func withDecompressor<Result>(_ body: (OpaquePointer) -> Result) -> Result? {
    let idle = decompressors.withLock { $0.popLast() }.flatMap { OpaquePointer(bitPattern: $0) }
    guard let context = idle ?? ZSTD_createDCtx() else { return nil }
    defer {
      ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters)
      let address = UInt(bitPattern: context)
      decompressors.withLock { $0.append(address) }
    }
    return body(context)
  }
}
