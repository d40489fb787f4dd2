import CZstd
import Foundation

/// Bytes as the register keeps them: one frame of zstd (RFC 8878), which tells their length.
///
/// What resembles other bytes is packed after them, and then tells little more than what differs:
/// the record of a document after the document, verdicts after those on another act. The same
/// bytes are needed to unpack it.
///
///     let packed = Packed(bytes, after: others)
///     Packed(stored: packed.data).bytes(after: others)   // bytes
struct Packed: Sendable {
  /// What is stored; empty when zstd could not pack, which unpacks to nil.
  let data: Data

  /// The most that one piece may weigh once unpacked: more than any document that Reading takes.
  private static let limit: UInt64 = 1 << 30
  /// The quickest of the usual ones: the next gain a twentieth in size.
  static let level: Int32 = 1

  /// Packs `bytes`. O(n), the length of `prefix` included.
  init(_ bytes: [UInt8], after prefix: [UInt8] = []) {
    self.init(bytes, afterCount: prefix.count) { context, pack in
      prefix.withUnsafeBytes { prefix in
        ZSTD_CCtx_refPrefix(context, prefix.baseAddress, prefix.count)
        return pack()
      }
    }
  }

  /// Packs `bytes` after what `prefix` is made of, which is not looked at again. O(n).
  init(_ bytes: [UInt8], after prefix: PreparedPrefix) {
    self.init(bytes, afterCount: prefix.count) { context, pack in
      prefix.refer(from: context)
      return pack()
    }
  }

  /// - Parameter body: has the context refer to what the bytes come after, then packs.
  private init(
    _ bytes: [UInt8], afterCount count: Int,
    _ body: (_ context: OpaquePointer, _ pack: () -> [UInt8]) -> [UInt8]
  ) {
    let packed = ZstdContexts.withCompressor { context in
      ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
      if count > 0 {
        // Both are seen whole, whatever the level would look back to.
        let window = Int.bitWidth - (count + bytes.count).leadingZeroBitCount
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, Int32(min(27, max(10, window))))
      }
      return body(context) {
        [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) {
          let count = ZSTD_compress2(context, $0.baseAddress, $0.count, bytes, bytes.count)
          $1 = ZSTD_isError(count) == 0 ? count : 0
        }
      }
    }
    data = Data(packed ?? [])
  }

  init(_ text: String, after prefix: [UInt8] = []) {
    self.init(Array(text.utf8), after: prefix)
  }

  /// What the register keeps.
  init(stored data: Data) {
    self.data = data
  }

  /// The bytes packed after `prefix`; nil when what is stored is damaged. O(n).
  func bytes(after prefix: [UInt8] = []) -> [UInt8]? {
    data.withUnsafeBytes { stored in
      let size = ZSTD_getFrameContentSize(stored.baseAddress, stored.count)
      guard size <= Self.limit else { return nil }
      var isWhole = false
      let unpacked = ZstdContexts.withDecompressor { context in
        prefix.withUnsafeBytes { prefix in
          if !prefix.isEmpty { ZSTD_DCtx_refPrefix(context, prefix.baseAddress, prefix.count) }
          return [UInt8](unsafeUninitializedCapacity: Int(size)) {
            let count = ZSTD_decompressDCtx(
              context, $0.baseAddress, $0.count, stored.baseAddress, stored.count)
            isWhole = ZSTD_isError(count) == 0 && count == size
            $1 = isWhole ? count : 0
          }
        }
      }
      return isWhole ? unpacked : nil
    }
  }

  /// The text packed after `prefix`; nil when what is stored is damaged or is no UTF-8.
  func text(after prefix: [UInt8] = []) -> String? {
    bytes(after: prefix).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The digest of what is packed after `prefix`; nil when it cannot be unpacked.
  func empreinte(after prefix: [UInt8] = []) -> Empreinte? {
    bytes(after: prefix).map { Empreinte(de: $0) }
  }
}
