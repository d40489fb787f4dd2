/// Who may ask what: only the browser that was given the first link, and only from our own pages.
///
/// The server listens on loopback, which keeps other machines out but not the pages that the
/// browser shows, nor the other users of the machine:
/// - a page of elsewhere whose name was made to mean 127.0.0.1 says that name as `Host`;
/// - a form or a script of elsewhere says its `Origin`;
/// - whoever did not get the link has no cookie.
struct Gate: Sendable {
  /// What a request gets.
  enum Decision: Sendable, Equatable {
    case welcome
    /// The link with the right token: the cookie is given.
    case entry
    case refused(Status)
  }

  let port: UInt16
  /// In the link that is printed.
  let token = Secret()
  /// In the cookie.
  private let session = Secret()

  /// Where the first link leads.
  static let entry = "entree"

  /// The link to open, once.
  var link: String { "http://127.0.0.1:\(port)/\(Self.entry)?jeton=\(token.text)" }

  /// The cookie that a browser gets for the link. Its name holds the port: cookies of all the
  /// servers of one machine stand together.
  var cookie: String {
    "\(cookieName)=\(session.text); Path=/; HttpOnly; SameSite=Strict; Max-Age=43200"
  }

  /// Decided from the head alone, before a byte of the body is read.
  func decide(_ head: RequestHead) -> Decision {
    guard let host = head.fields["host"], hosts.contains(host) else {
      return .refused(.misdirected)
    }
    guard isOurs(head, host: host) else { return .refused(.forbidden) }
    if head.path == [Self.entry], head.method != .post {
      return token.matches(head.query["jeton"] ?? "") ? .entry : .refused(.forbidden)
    }
    return session.matches(sessionGiven(head)) ? .welcome : .refused(.forbidden)
  }

  private var cookieName: String { "greffier-\(port)" }
  private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }

  /// Whether no other site sent the request: what changes something must say where it comes from.
  private func isOurs(_ head: RequestHead, host: String) -> Bool {
    if let origin = head.fields["origin"] {
      guard origin == "http://\(host)" else { return false }
    } else if head.method == .post {
      return false
    }
    return head.method != .post || ["same-origin", nil].contains(head.fields["sec-fetch-site"])
  }

  private func sessionGiven(_ head: RequestHead) -> String {
    for pair in (head.fields["cookie"] ?? "").split(separator: ";") {
      let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == cookieName { return String(parts[1]) }
    }
    return ""
  }
}
