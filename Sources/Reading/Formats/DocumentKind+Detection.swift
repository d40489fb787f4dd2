import Deliberation

extension DocumentKind {
  /// What `bytes` are, by their first bytes; for an archive, by the names in its directory. O(n) at
  /// worst, and in practice a few kilobytes.
  public init(of bytes: [UInt8]) {
    if let kind = Self.signed(bytes) {
      self = kind
      return
    }
    let kind = Self.textual(bytes)
    self = kind == .text && SCDLReader.isTable(bytes) ? .scdl : kind
  }

  /// The kinds that begin with a signature.
  private static func signed(_ bytes: [UInt8]) -> DocumentKind? {
    if isPDF(bytes) { return .pdf }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return zipped(bytes) }
    if bytes.starts(with: "{\\rtf".utf8) { return .other(.rtf) }
    return signatures.first { bytes.starts(with: $0.bytes) }.map { .other($0.kind) }
  }

  /// The mark stands within the first kilobyte, as readers of PDF allow.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1_024)
    return head.indices.contains { index in
      head[index] == UInt8(ascii: "%") && head[index...].starts(with: "%PDF-".utf8)
    }
  }

  private static let signatures: [(bytes: [UInt8], kind: Foreign)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .doc), ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image), ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image), ([0x1F, 0x8B], .gzip),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip), ([0x52, 0x61, 0x72, 0x21, 0x1A], .rar),
  ]

  /// Office documents are archives: OpenDocument says its type first, Office Open XML by the name
  /// of its main part.
  private static func zipped(_ bytes: [UInt8]) -> DocumentKind {
    let head = bytes.prefix(200)
    let openDocument = "mimetypeapplication/vnd.oasis.opendocument.text"
    if head.firstRange(of: Array(openDocument.utf8)) != nil { return .odt }
    let directory = bytes.suffix(1 << 16)
    return directory.firstRange(of: Array("word/document.xml".utf8)) != nil ? .docx : .zip
  }

  private static func textual(_ bytes: [UInt8]) -> DocumentKind {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let start = body.firstIndex(where: { !isBlank($0) }) else { return .text }
    switch body[start] {
    case UInt8(ascii: "{"): return isStream(body[start...]) ? .stream : .record
    case UInt8(ascii: "<"): return isHTML(body[start...]) ? .html : .text
    default: return isYAML(body[start...]) ? .yaml : .text
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether the first line is a whole object and another line begins one.
  private static func isStream(_ body: ArraySlice<UInt8>) -> Bool {
    guard let feed = body.firstIndex(of: 0x0A) else { return false }
    let last = body[..<feed].last { !isBlank($0) }
    let next = body[feed...].first { !isBlank($0) }
    return last == UInt8(ascii: "}") && next == UInt8(ascii: "{")
  }

  private static func isHTML(_ body: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: body.prefix(500), as: UTF8.self).lowercased()
    return head.contains("<html") || head.contains("<!doctype html")
  }

  /// Whether the first line that tells something is a key of a séance.
  private static func isYAML(_ body: ArraySlice<UInt8>) -> Bool {
    let lines = body.prefix(2_000).split(separator: 0x0A)
    let first = lines.first { line in
      !["#", "---", "%YAML"].contains { line.starts(with: $0.utf8) }
    }
    guard let first, let colon = first.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return seanceKeys.contains(String(decoding: first[..<colon], as: UTF8.self))
  }

  private static let seanceKeys = Set(Seance.schema.infos.map(\.name))
}
