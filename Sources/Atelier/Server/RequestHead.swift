/// What a request says before its body, read strictly: what is doubtful is refused, not guessed.
struct RequestHead: Sendable, Equatable {
  enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  let method: Method
  /// The segments of the path, decoded: none is empty, `.` or `..`, or holds a `/`.
  let path: [String]
  let query: [String: String]
  /// By name in lower case.
  let fields: [String: String]
  /// Bytes of the body.
  let length: Int

  /// Fields that must not stand twice.
  private static let single: Set<String> = [
    "host", "origin", "cookie", "content-length", "content-type", "sec-fetch-site",
  ]

  /// Reads `bytes`, the head without the empty line that ends it.
  init(_ bytes: some Collection<UInt8>, limits: Limits) throws(RequestFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst() else { throw .malformed }
    (method, path, query) = try Self.requestLine(first)
    guard lines.count <= limits.fields else { throw .headTooLarge }
    fields = try Self.fields(lines)
    // Bodies are told by their length alone: what two readers may see otherwise is refused.
    guard fields["transfer-encoding"] == nil, fields["expect"] == nil else { throw .unsupported }
    length = try Self.length(fields["content-length"])
    guard method == .post || length == 0 else { throw .malformed }
  }

  private static func requestLine(
    _ line: Substring
  ) throws(RequestFault) -> (Method, [String], [String: String]) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "HTTP/1.1" else { throw .malformed }
    guard let method = Method(rawValue: String(parts[0])) else { throw .unsupported }
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = segments(target[0]),
      let query = Percent.fields(target.count > 1 ? target[1] : "")
    else { throw .malformed }
    return (method, path, query)
  }

  private static func segments(_ path: Substring) -> [String]? {
    guard path.first == "/" else { return nil }
    guard path != "/" else { return [] }
    var segments: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let segment = Percent.decoded(part), !["", ".", ".."].contains(segment),
        !segment.contains("/")
      else { return nil }
      segments.append(segment)
    }
    return segments
  }

  private static func fields(
    _ lines: ArraySlice<Substring>
  ) throws(RequestFault) -> [String: String] {
    var fields: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
        !line.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" })
      else { throw .malformed }
      let name = line[..<colon].lowercased()
      guard
        name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
      else { throw .malformed }
      let value = line[line.index(after: colon)...].trimmed
      if fields[name] != nil, single.contains(name) { throw .malformed }
      fields[name] = value
    }
    return fields
  }

  private static func length(_ field: String?) throws(RequestFault) -> Int {
    guard let field else { return 0 }
    guard !field.isEmpty, field.allSatisfy({ "0"..."9" ~= $0 }) else { throw .malformed }
    guard let length = Int(field) else { throw .bodyTooLarge }
    return length
  }
}

extension Substring {
  /// Without the spaces and tabs around it.
  fileprivate var trimmed: String {
    let isSpace = { (sign: Character) in sign == " " || sign == "\t" }
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
