/// Why a request is not answered as it asks: what is sent instead, or nothing.
enum RequestFault: Error, Sendable, Equatable {
  /// Not HTTP/1.1 as it is written here.
  case malformed
  case headTooLarge
  case bodyTooLarge
  /// A method or a coding that no page uses.
  case unsupported
  case tooSlow
  /// The client has gone.
  case closed

  /// The status to answer with; nil when nobody listens.
  var status: Status? {
    switch self {
    case .malformed: .badRequest
    case .headTooLarge: .headTooLarge
    case .bodyTooLarge: .bodyTooLarge
    case .unsupported: .notImplemented
    case .tooSlow: .requestTimeout
    case .closed: nil
    }
  }
}
