import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The end of a long work before its time: asked for by SIGINT, or by the program itself.
///
/// A pipe, since reading it ends a wait for standard input, which no variable does.
enum Interruption {
  private static let writeEnd = Atomic<Int32>(-1)
  private static let isSignalled = Atomic<Bool>(false)

  /// Whether SIGINT came.
  static var cameBySignal: Bool { isSignalled.load(ordering: .relaxed) }

  /// Has the first SIGINT ask for the end, the next one kill; the descriptor that tells of it, nil
  /// when the system has none left.
  static func watch() -> Int32? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    writeEnd.store(ends[1], ordering: .relaxed)
    isSignalled.store(false, ordering: .relaxed)
    // Only what POSIX allows in a handler.
    signal(SIGINT) { _ in
      Interruption.isSignalled.store(true, ordering: .relaxed)
      Interruption.ask()
      signal(SIGINT, SIG_DFL)
    }
    // Whoever starts the program from a thread that blocks signals leaves them blocked here.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    return ends[0]
  }

  /// Asks for the end.
  static func ask() {
    var byte: UInt8 = 0
    _ = write(writeEnd.load(ordering: .relaxed), &byte, 1)
  }
}
