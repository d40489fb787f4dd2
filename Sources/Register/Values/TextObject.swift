/// A JSON object whose members are texts, in the bytes that `CanonicalJSON` gives it, without what
/// an encoder costs: an import writes one for each act.
///
///     var object = TextObject()
///     object.member("acte", "a1")
///     object.text   // {"acte":"a1"}
struct TextObject {
  private var bytes: [UInt8] = []

  /// What was written; members are in the order of the calls, which has to be the alphabet's.
  var text: String {
    String(decoding: bytes + (bytes.isEmpty ? [0x7B, 0x7D] : [0x7D]), as: UTF8.self)
  }

  /// A member called `name`, which needs no escape.
  mutating func member(_ name: StaticString, _ value: String) {
    bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: "\"")])
    for byte in value.utf8 { append(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    default: bytes.append(byte)
    }
  }
}
