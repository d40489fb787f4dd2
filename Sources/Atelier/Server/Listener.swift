import FlyingSocks
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Listens on loopback, and on nothing else.
///
/// The sockets are those of FlyingSocks; requests are read here, since its HTTP server bounds
/// neither the head of a request nor the time that it takes, and ends when no descriptor is left.
struct Listener: Sendable {
  private let socket: Socket
  /// The port that was asked for, or the one that the system chose.
  let port: UInt16

  /// Takes `port` of 127.0.0.1; 0 for any that is free. Throws `SocketError` when it is taken.
  init(port: UInt16) throws {
    socket = try Socket(domain: Int32(AF_INET))
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
      try socket.listen()
      guard case .ip4(_, let bound) = try socket.sockname() else {
        throw SocketError.unsupportedAddress
      }
      self.port = bound
    } catch {
      try? socket.close()
      throw error
    }
  }

  /// Answers for `site` until the task is cancelled.
  func run(_ site: Site, limits: Limits = Limits()) async throws {
    let pool = SocketPool<Poll>.make()
    try await pool.prepare()
    let listening = try AsyncSocket(socket: socket, pool: pool)
    defer { try? socket.close() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await Self.accept(listening, site, limits) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private static func accept(
    _ listening: AsyncSocket, _ site: Site, _ limits: Limits
  ) async throws {
    let open = Count()
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        try Task.checkCancellation()
        guard let socket = try await next(listening) else { continue }
        let connection = Connection(socket: socket, limits: limits, site: site)
        guard open.add(1) <= limits.connections else {
          open.add(-1)
          connection.turnAway()
          continue
        }
        group.addTask {
          await connection.serve()
          try? socket.close()
          open.add(-1)
        }
      }
    }
  }

  /// The next client; nil after a failure that another attempt may not meet, as when no descriptor
  /// is left for a while.
  private static func next(_ listening: AsyncSocket) async throws -> AsyncSocket? {
    do {
      return try await listening.accept()
    } catch is SocketError {
      try await Task.sleep(for: .milliseconds(20))
      return nil
    }
  }
}

/// How many are open.
private final class Count: Sendable {
  private let value = Mutex(0)

  @discardableResult
  func add(_ change: Int) -> Int {
    value.withLock {
      $0 += change
      return $0
    }
  }
}
