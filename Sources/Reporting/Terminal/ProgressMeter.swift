/// How far a long work is, on one line of a terminal that is written over.
///
///     var meter = ProgressMeter(now: { clock.elapsed }, write: { print($0, terminator: "") })
///     meter.tell(250, of: 1_000)   // 250/1000 documents, 125 par seconde, encore 6 s
///     meter.wipe()
public struct ProgressMeter {
  /// A shorter work shows nothing.
  public static let patience = Duration.seconds(1)
  /// The least time between two lines.
  public static let interval = Duration.milliseconds(200)

  private let now: () -> Duration
  private let write: (String) -> Void
  private var shownAt: Duration?
  private var isShown = false

  /// - Parameters:
  ///   - now: the time since the work began.
  ///   - write: puts text on the terminal, where the line goes on.
  public init(now: @escaping () -> Duration, write: @escaping (String) -> Void) {
    self.now = now
    self.write = write
  }

  /// `done` documents are done, of `total` when it is known.
  public mutating func tell(_ done: Int, of total: Int?) {
    show { Self.line(done, of: total, in: $0) }
  }

  /// `done` documents are done, which are that part of all, from 0 to 1, when it is known.
  public mutating func tell(_ done: Int, share: Double?) {
    show { Self.line(done, share: share, in: $0) }
  }

  private mutating func show(_ line: (Duration) -> String) {
    let elapsed = now()
    guard elapsed >= shownAt.map({ $0 + Self.interval }) ?? Self.patience else { return }
    shownAt = elapsed
    isShown = true
    write("\r\(line(elapsed))\u{1B}[K")
  }

  /// Takes the line away, before other words are written on the terminal and at the end.
  public mutating func wipe() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  private static func line(_ done: Int, of total: Int?, in elapsed: Duration) -> String {
    let rate = rate(done, elapsed)
    let count = total.map { "\(done)/\($0) documents" } ?? "\(done) documents"
    guard let total, rate > 0 else { return "\(count), \(speed(rate))" }
    return "\(count), \(speed(rate)), encore \(remaining(Double(total - done) / rate))"
  }

  private static func line(_ done: Int, share: Double?, in elapsed: Duration) -> String {
    let line = "\(done) documents, \(speed(rate(done, elapsed)))"
    guard let share, share > 0 else { return line }
    let left = seconds(elapsed) * (1 - share) / share
    return "\(line), \(Int(100 * share)) %, encore \(remaining(left))"
  }

  private static func rate(_ done: Int, _ elapsed: Duration) -> Double {
    let seconds = seconds(elapsed)
    return seconds > 0 ? Double(done) / seconds : 0
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func speed(_ rate: Double) -> String { "\(Int(rate.rounded())) par seconde" }

  /// Seconds up to two minutes, then minutes, then hours and minutes.
  private static func remaining(_ time: Double) -> String {
    let seconds = Int(time.rounded(.up))
    if seconds < 120 { return "\(seconds) s" }
    let minutes = (seconds + 59) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
