#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One run of a program, its standard output and standard error on pipes.
struct ToolProcess {
  /// How a run ended.
  enum Ending {
    case ended(ToolOutput)
    case tooSlow
    case tooVerbose
  }

  private let pid: pid_t
  private let output: Int32
  private let errors: Int32

  /// Starts the program at `path` in a process group of its own, with `seconds` of processor time;
  /// nil when it cannot be started.
  init?(_ path: String, _ arguments: [String], seconds: Int) {
    var (out, err): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&out) == 0 else { return nil }
    guard pipe(&err) == 0 else {
      for end in out { close(end) }
      return nil
    }
    for end in [out[0], err[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let limited = ["sh", "-c", "ulimit -t \(seconds); exec \"$0\" \"$@\"", path] + arguments
    let started = Self.spawn("/bin/sh", limited, out[1], err[1])
    close(out[1])
    close(err[1])
    guard let started else {
      close(out[0])
      close(err[0])
      return nil
    }
    (pid, output, errors) = (started, out[0], err[0])
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ out: Int32, _ err: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out, 1)
    posix_spawn_file_actions_adddup2(&actions, err, 2)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    return posix_spawn(&pid, path, &actions, &attributes, &words, environ) == 0 ? pid : nil
  }

  /// Reads until the program ends, or kills it. Either way it is waited for.
  func read(limit: Int, seconds: Int) -> Ending {
    defer {
      close(output)
      close(errors)
    }
    var (bytes, message): ([UInt8], [UInt8]) = ([], [])
    var open = [output, errors]
    let deadline = Self.now() + seconds * 1_000
    while !open.isEmpty {
      let left = deadline - Self.now()
      var waited = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&waited, nfds_t(waited.count), Int32(max(0, left)))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return kill(.tooSlow) }
      for one in waited where one.revents != 0 {
        guard let chunk = Self.chunk(one.fd) else {
          open.removeAll { $0 == one.fd }
          continue
        }
        if one.fd == output { bytes += chunk } else if message.count < 4_096 { message += chunk }
      }
      if bytes.count > limit { return kill(.tooVerbose) }
    }
    let text = String(decoding: message.prefix(4_096), as: UTF8.self)
    return .ended(ToolOutput(status: wait(), bytes: bytes, message: text))
  }

  private func kill(_ ending: Ending) -> Ending {
    _ = killpg(pid, SIGKILL)
    _ = wait()
    return ending
  }

  private func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// What stands ready; nil at the end.
  private static func chunk(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, &buffer, buffer.count)
      #else
        let count = Darwin.read(descriptor, &buffer, buffer.count)
      #endif
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(buffer[..<count]) : nil
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
