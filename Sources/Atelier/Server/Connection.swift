import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One client: its requests, one after the other, each read under the limits.
struct Connection: Sendable {
  let socket: AsyncSocket
  let limits: Limits
  let site: Site

  /// Answers until the client leaves, does what it may not, or the task is cancelled.
  func serve() async {
    var waiting: [UInt8] = []
    do {
      while !Task.isCancelled {
        let head = try await head(&waiting)
        let decision = site.gate.decide(head)
        guard decision == .welcome else {
          // The body, if any, is not read: the connection cannot go on after it.
          return try await answer(site.answer(decision), to: head, closes: true)
        }
        let body = try await body(of: head, &waiting)
        let response = await site.answer(Request(head: head, body: body))
        let closes = head.fields["connection"]?.lowercased() == "close"
        try await answer(response, to: head, closes: closes)
        if closes { return }
      }
    } catch let fault as RequestFault {
      guard let status = fault.status else { return }
      try? await send(
        Response.text(status.reason, status: status).bytes(isHead: false, closes: true))
    } catch {}
  }

  /// The next head; what comes after it stays in `waiting`.
  private func head(_ waiting: inout [UInt8]) async throws -> RequestHead {
    let deadline = Deadline(after: limits.headTime)
    var scanned = 0
    while true {
      if let end = Self.end(of: waiting, from: scanned) {
        let head = try RequestHead(waiting[..<end], limits: limits)
        waiting.removeFirst(end + 4)
        return head
      }
      guard waiting.count < limits.headBytes else { throw RequestFault.headTooLarge }
      scanned = max(0, waiting.count - 3)
      do {
        waiting += try await more(deadline)
      } catch RequestFault.tooSlow where waiting.isEmpty {
        // It asked for nothing: nothing is owed.
        throw RequestFault.closed
      }
    }
  }

  private func body(of head: RequestHead, _ waiting: inout [UInt8]) async throws -> [UInt8] {
    guard head.length <= site.bodyLimit(of: head, limits) else { throw RequestFault.bodyTooLarge }
    let deadline = Deadline(after: limits.bodyTime)
    while waiting.count < head.length { waiting += try await more(deadline) }
    let body = Array(waiting.prefix(head.length))
    waiting.removeFirst(head.length)
    return body
  }

  private func more(_ deadline: Deadline) async throws -> [UInt8] {
    do {
      return try await deadline.wait { [socket] in try await socket.read(atMost: 4_096) }
    } catch is SocketError {
      throw RequestFault.closed
    }
  }

  private func answer(_ response: Response, to head: RequestHead, closes: Bool) async throws {
    try await send(response.bytes(isHead: head.method == .head, closes: closes))
  }

  private func send(_ bytes: [UInt8]) async throws {
    try await Deadline(after: limits.answerTime).wait { [socket] in
      try await socket.write(Data(bytes))
    }
  }

  /// Where the empty line that ends a head begins.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= 4 else { return nil }
    for index in start..<(bytes.count - 3)
    where bytes[index] == 13 && bytes[index + 1] == 10 && bytes[index + 2] == 13
      && bytes[index + 3] == 10
    {
      return index
    }
    return nil
  }
}

extension Connection {
  /// Tells that there are too many clients, as far as the socket takes it at once, and closes.
  func turnAway() {
    let busy = Response.text(Status.busy.reason, status: .busy).bytes(isHead: false, closes: true)
    _ = try? socket.socket.write(Data(busy))
    try? socket.close()
  }
}
