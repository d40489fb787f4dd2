/// A request that the gate let in.
struct Request: Sendable {
  let head: RequestHead
  let body: [UInt8]

  /// The body as text; nil when it is not UTF-8.
  var text: String? { String(validating: body, as: UTF8.self) }

  /// The fields of a form sent as `application/x-www-form-urlencoded`; empty when it is none.
  var form: [String: String] { text.flatMap { Percent.fields($0) } ?? [:] }
}
