/// The bytes of a ZIP archive, whose headers may tell what is not so.
public struct ZipBytes {
  /// An entry, stored.
  public struct Entry {
    public var name: [UInt8]
    public var data: [UInt8]
    /// Bit 0 for encrypted, bit 11 for a name in UTF-8.
    public var flags: UInt16 = 0x800
    public var method: UInt16 = 0
    /// The size that the headers tell; that of `data` when nil.
    public var size: Int?
    /// The sum that the headers tell; that of `data` when nil.
    public var sum: UInt32?

    public init(_ name: String, _ text: String = "") {
      self.init(Array(name.utf8), Array(text.utf8))
    }

    public init(_ name: [UInt8], _ data: [UInt8]) {
      self.name = name
      self.data = data
    }
  }

  /// The whole archive.
  public private(set) var bytes: [UInt8] = []

  public init(_ entries: [Entry]) {
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      let common = Self.common(entry)
      bytes += Self.four(0x0403_4B50) + common + entry.name + entry.data
      directory += Self.four(0x0201_4B50) + Self.two(20) + common
      directory += [UInt8](repeating: 0, count: 10) + Self.four(offset) + entry.name
    }
    let start = bytes.count
    bytes += directory + Self.four(0x0605_4B50) + [0, 0, 0, 0]
    bytes += Self.two(entries.count) + Self.two(entries.count)
    bytes += Self.four(directory.count) + Self.four(start) + [0, 0]
  }

  /// From the version to the lengths, as both headers have it.
  private static func common(_ entry: Entry) -> [UInt8] {
    let sum = entry.sum ?? crc(entry.data)
    var header = two(20) + two(Int(entry.flags)) + two(Int(entry.method)) + [0, 0, 0, 0]
    header += four(Int(sum)) + four(entry.data.count) + four(entry.size ?? entry.data.count)
    return header + two(entry.name.count) + [0, 0]
  }

  private static func two(_ value: Int) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)]
  }

  private static func four(_ value: Int) -> [UInt8] {
    two(value & 0xFFFF) + two(value >> 16)
  }

  private static func crc(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
