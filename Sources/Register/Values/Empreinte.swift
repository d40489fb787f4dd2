import Crypto
import Foundation
import GRDB

/// The SHA-256 of some bytes: what a document, a file of rules or a verdict is known by.
///
///     Empreinte(de: Array("abc".utf8)).court   // "ba7816bf8f01"
public struct Empreinte: Hashable, Sendable, CustomStringConvertible {
  /// Thirty-two bytes.
  public let octets: [UInt8]

  /// How many hexadecimal digits `court` has.
  public static let chiffresCourts = 12

  /// The digest of `bytes`. O(n).
  public init(de bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    let read: Void? = bytes.withContiguousStorageIfAvailable {
      hash.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if read == nil { hash.update(data: Array(bytes)) }
    octets = Array(hash.finalize())
  }

  /// The digest of the UTF-8 of `text`. O(n).
  public init(de text: String) {
    self.init(de: text.utf8)
  }

  /// The digest written in 64 hexadecimal digits; nil for another text.
  public init?(_ hexadecimal: some StringProtocol) {
    let digits = hexadecimal.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 64 else { return nil }
    var octets: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      octets.append(UInt8(high << 4 | low))
    }
    self.octets = octets
  }

  init?(octets: some Collection<UInt8>) {
    guard octets.count == 32 else { return nil }
    self.octets = Array(octets)
  }

  /// Thirty-two zeros, which are the digest of nothing known.
  static let zero = Empreinte()

  private init() {
    octets = [UInt8](repeating: 0, count: 32)
  }

  /// 64 hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 2 * octets.count) { digits in
      for (index, octet) in octets.enumerated() {
        digits[2 * index] = Self.digit(octet >> 4)
        digits[2 * index + 1] = Self.digit(octet & 15)
      }
      return 2 * octets.count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// The first hexadecimal digits, as people write them.
  public var court: String { String(description.prefix(Self.chiffresCourts)) }
}

extension Empreinte: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { Data(octets).databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Empreinte? {
    Data.fromDatabaseValue(value).flatMap { Empreinte(octets: $0) }
  }
}

extension Empreinte: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let empreinte = Empreinte(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "64 hexadecimal digits are expected")
    }
    self = empreinte
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
