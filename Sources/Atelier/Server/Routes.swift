/// Which function answers which path.
struct Routes: Sendable {
  /// The segments that `:` stood for, in order.
  typealias Handler = @Sendable (Request, [String]) async throws -> Response

  private struct Route: Sendable {
    let method: RequestHead.Method
    let segments: [String]
    let handler: Handler
  }

  /// Where documents are sent.
  static let importPath = ["actes", "import"]

  private var routes: [Route] = []
  /// The page that says what went wrong.
  private let failure: @Sendable (Status) -> Response

  init(failure: @escaping @Sendable (Status) -> Response = { .text($0.reason, status: $0) }) {
    self.failure = failure
  }

  /// Has `handler` answer `path`, in which `:` stands for any one segment.
  mutating func add(
    _ method: RequestHead.Method, _ path: String, _ handler: @escaping Handler
  ) {
    let segments = path.split(separator: "/").map(String.init)
    routes.append(Route(method: method, segments: segments, handler: handler))
  }

  /// The answer to `request`; a page that says so when there is none, or when it failed.
  func answer(_ request: Request) async -> Response {
    let method = request.head.method == .head ? .get : request.head.method
    var known = false
    for route in routes {
      guard let words = Self.words(of: request.head.path, in: route.segments) else { continue }
      known = true
      guard route.method == method else { continue }
      do {
        return try await route.handler(request, words)
      } catch let status as Failure {
        return failure(status.status)
      } catch {
        return failure(.failed)
      }
    }
    return failure(known ? .methodNotAllowed : .notFound)
  }

  private static func words(of path: [String], in segments: [String]) -> [String]? {
    guard path.count == segments.count else { return nil }
    var words: [String] = []
    for (given, expected) in zip(path, segments) {
      if expected == ":" {
        words.append(given)
      } else if expected != given {
        return nil
      }
    }
    return words
  }
}

/// Ends a request with a page that tells the status.
struct Failure: Error, Equatable {
  let status: Status

  static let notFound = Failure(status: .notFound)
  static let badRequest = Failure(status: .badRequest)
}
