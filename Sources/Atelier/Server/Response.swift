#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is answered to a request.
struct Response: Sendable {
  var status = Status.ok
  var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// A whole page.
  static func page(_ html: String, status: Status = .ok) -> Response {
    Response(
      status: status, fields: [("Content-Type", "text/html; charset=utf-8")], body: Array(html.utf8)
    )
  }

  /// A value for our own script.
  static func json(_ value: some Encodable, status: Status = .ok) throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Response(
      status: status, fields: [("Content-Type", "application/json; charset=utf-8")],
      body: Array(try encoder.encode(value)))
  }

  /// A line of text.
  static func text(_ text: String, status: Status) -> Response {
    Response(
      status: status, fields: [("Content-Type", "text/plain; charset=utf-8")],
      body: Array((text + "\n").utf8))
  }

  /// Sends the browser to `path`, a path of ours.
  static func redirect(_ path: String) -> Response {
    Response(status: .seeOther, fields: [("Location", path)])
  }

  /// The bytes to send; without the body when `isHead`.
  func bytes(isHead: Bool, closes: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\n"
    for field in fields + SecurityFields.all {
      text += "\(field.name): \(field.value)\r\n"
    }
    text += "Content-Length: \(body.count)\r\n"
    text += "Connection: \(closes ? "close" : "keep-alive")\r\n\r\n"
    return Array(text.utf8) + (isHead ? [] : body)
  }
}
