/// What a listener answers for: who may come in, and the pages.
struct Site: Sendable {
  let gate: Gate
  let routes: Routes

  /// The most bytes that the body of a request may have.
  func bodyLimit(of head: RequestHead, _ limits: Limits) -> Int {
    head.path == Routes.importPath ? limits.documentBytes : limits.formBytes
  }

  /// The answer to a request that is let in.
  func answer(_ request: Request) async -> Response {
    await routes.answer(request)
  }

  /// The answer to a request that the gate kept out, or to the first link.
  func answer(_ decision: Gate.Decision) -> Response {
    switch decision {
    case .entry, .welcome:
      var response = Response.redirect("/")
      response.fields.append(("Set-Cookie", gate.cookie))
      return response
    case .refused(.forbidden):
      return .page(RefusedPage.html, status: .forbidden)
    case .refused(let status):
      return .text(status.reason, status: status)
    }
  }
}
