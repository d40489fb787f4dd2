#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A descriptor that can be read from once the work must end.
enum Stop {
  /// Whether the end is asked for; never with a nil descriptor.
  static func isAsked(_ stop: Int32?) -> Bool {
    guard let stop else { return false }
    var polled = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0
  }

  /// Waits until `descriptor` can be read from, or the end is asked for; false for the end.
  static func wait(for descriptor: Int32, or stop: Int32?) -> Bool {
    guard let stop else { return true }
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&polled, 2, -1) < 0, errno == EINTR {}
    return polled[1].revents == 0
  }
}
