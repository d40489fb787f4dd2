import Testing

@testable import Atelier

/// What bad clients try, over a real socket.
///
/// One after the other: each client holds a thread while it waits.
@Suite(.serialized) struct AttackTests {
  @Test func answersWhoHasTheCookie() async throws {
    try await withServer { server in
      let answer = try await server.exchange(server.head("GET /actes"))
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.contains("<h1>Actes</h1>"))
    }
  }

  @Test func listensOnLoopbackAlone() async throws {
    try await withServer { server in
      #expect(RawClient(port: server.port, host: "127.0.0.2") == nil)
      #expect(RawClient(port: server.port) != nil)
    }
  }

  @Test(arguments: ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", ""])
  func refusesANameThatWasMadeToMeanLoopback(_ host: String) async throws {
    try await withServer { server in
      let answer = try await server.exchange(
        "GET /actes HTTP/1.1\r\nHost: \(host)\r\nCookie: \(server.cookie)\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 421 "))
      #expect(!answer.contains("Actes"))
    }
  }

  @Test(arguments: [nil, "http://evil.example", "null", "http://127.0.0.1", "https://127.0.0.1:1"])
  func refusesAFormOfElsewhere(_ origin: String?) async throws {
    try await withServer { server in
      let field = origin.map { "Origin: \($0)\r\n" } ?? ""
      let answer = try await server.exchange(
        server.head("POST /actes/import?nom=a", "\(field)Content-Length: 2\r\n") + "{}")
      #expect(answer.hasPrefix("HTTP/1.1 403 "))
    }
  }

  @Test func takesAFormOfItsOwnPages() async throws {
    try await withServer { server in
      let answer = try await server.exchange(
        server.head(
          "POST /actes/import?nom=a", "Origin: http://\(server.host)\r\nContent-Length: 2\r\n")
          + "{}")
      #expect(answer.hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test(arguments: ["", "greffier-1=abc", "greffier=", "x=y; greffier-%=0"])
  func refusesWhoHasNoCookie(_ cookie: String) async throws {
    try await withServer { server in
      let cookie = cookie.replacing("%", with: "\(server.port)")
      let answer = try await server.exchange(
        "GET /actes HTTP/1.1\r\nHost: \(server.host)\r\nCookie: \(cookie)\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 403 "))
      #expect(answer.contains("Ouvrez le lien"))
    }
  }

  @Test func givesTheCookieForTheLinkAlone() async throws {
    try await withServer { server in
      let right = server.gate.link.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }
      let head = { (target: Substring) in
        "GET \(target) HTTP/1.1\r\nHost: \(server.host)\r\nConnection: close\r\n\r\n"
      }
      let entered = try await server.exchange(head(right))
      #expect(entered.contains("\r\nLocation: /\r\n"))
      #expect(entered.contains("; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200\r\n"))
      let wrong = try await server.exchange(
        head("/entree?jeton=" + String(repeating: "0", count: 64)))
      #expect(wrong.hasPrefix("HTTP/1.1 403 "))
      #expect(!wrong.contains("Set-Cookie"))
    }
  }

  @Test func asksForNothingButItsOwnFiles() async throws {
    try await withServer { server in
      let answer = try await server.exchange(server.head("GET /actes"))
      for field in [
        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
          + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'",
        "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin", "Cache-Control: no-store",
      ] {
        #expect(answer.contains("\r\n\(field)\r\n"))
      }
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.0\r\n\r\n", "400"), ("GET /\r\n\r\n", "400"), ("\u{1}\r\n\r\n", "400"),
    ("GET http://a/ HTTP/1.1\r\n\r\n", "400"), ("PUT / HTTP/1.1\r\n\r\n", "501"),
    ("GET /../etc/passwd HTTP/1.1\r\n\r\n", "400"),
    ("GET /fichiers/%2e%2e/%2e%2e HTTP/1.1\r\n\r\n", "400"),
    ("GET /regles/..%2f..%2fetc HTTP/1.1\r\n\r\n", "400"),
    ("GET /a%00 HTTP/1.1\r\n\r\n", "400"), ("GET /%zz HTTP/1.1\r\n\r\n", "400"),
    ("GET /%ff HTTP/1.1\r\n\r\n", "400"), ("GET / HTTP/1.1\r\nA\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nA: b\n c\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "400"),
    ("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", "413"),
    ("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "501"),
  ])
  func refusesWhatIsDoubtful(_ request: String, _ status: String) async throws {
    try await withServer { server in
      let answer = try await server.exchange(request)
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
    }
  }

  @Test func refusesAnEndlessHead() async throws {
    try await withServer { server in
      let long = String(repeating: "a", count: 20_000)
      let answer = try await server.exchange("GET / HTTP/1.1\r\nA: \(long)")
      #expect(answer.hasPrefix("HTTP/1.1 431 ") || answer.isEmpty)
      let many = String(repeating: "A: b\r\n", count: 100)
      #expect(
        try await server.exchange("GET / HTTP/1.1\r\n\(many)\r\n").hasPrefix("HTTP/1.1 431 "))
    }
  }

  @Test func refusesABodyBeforeReadingIt() async throws {
    try await withServer { server in
      let fields = "Origin: http://\(server.host)\r\nContent-Length: "
      let document = try await server.exchange(
        server.head("POST /actes/import?nom=a", fields + "33554433\r\n"))
      #expect(document.hasPrefix("HTTP/1.1 413 "))
      let form = try await server.exchange(
        server.head("POST /regles/quorum", fields + "1048577\r\n"))
      #expect(form.hasPrefix("HTTP/1.1 413 "))
    }
  }

  @Test func givesUpASlowClient() async throws {
    var limits = Limits()
    limits.headTime = .milliseconds(50)
    limits.bodyTime = .milliseconds(50)
    try await withServer(limits: limits) { server in
      let slow = try await server.exchange("GET / HT")
      #expect(slow.hasPrefix("HTTP/1.1 408 "))
      let silent = try await server.exchange("")
      #expect(silent == "")
      let half = server.head(
        "POST /regles/quorum", "Origin: http://\(server.host)\r\nContent-Length: 9\r\n")
      let cut = try await server.exchange(half + "abc")
      #expect(cut.hasPrefix("HTTP/1.1 408 "))
    }
  }

  @Test func turnsAwayTooManyClientsAndComesBack() async throws {
    var limits = Limits()
    limits.connections = 3
    try await withServer(limits: limits) { server in
      // An answer tells that the connection before it is counted.
      var idle: [RawClient] = []
      for _ in 0..<3 {
        let client = try #require(RawClient(port: server.port))
        client.send(server.head("GET /bilan").replacing("close", with: "keep-alive"))
        _ = await offloaded(client)
        idle.append(client)
      }
      #expect(try await server.exchange("").hasPrefix("HTTP/1.1 503 "))
      idle = []
      var answer = ""
      while !answer.hasPrefix("HTTP/1.1 200 ") {
        answer = try await server.exchange(server.head("GET /bilan"))
      }
      #expect(answer.contains("<h1>Bilan</h1>"))
    }
  }

  /// Waits for the first bytes of an answer. Short: the server is another task of the same threads.
  private func offloaded(_ client: RawClient) async -> [UInt8]? {
    nonisolated(unsafe) let client = client
    return await offload { client.chunk() }
  }

  @Test func answersSeveralRequestsOfOneConnection() async throws {
    try await withServer { server in
      let first = server.head("GET /bilan").replacing("close", with: "keep-alive")
      let answer = try await server.exchange(first + server.head("HEAD /actes"))
      #expect(answer.ranges(of: "HTTP/1.1 200 OK").count == 2)
      #expect(answer.contains("<h1>Bilan</h1>"))
      #expect(!answer.contains("<h1>Actes</h1>"))
    }
  }
}
