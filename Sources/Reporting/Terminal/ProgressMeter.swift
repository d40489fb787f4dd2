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
    let elapsed = now()
    guard elapsed >= shownAt.map({ $0 + Self.interval }) ?? Self.patience else { return }
    shownAt = elapsed
    isShown = true
    write("\r\(Self.line(done, of: total, in: elapsed))\u{1B}[K")
  }

  /// Takes the line away, before other words are written on the terminal and at the end.
  public mutating func wipe() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  private static func line(_ done: Int, of total: Int?, in elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let count = total.map { "\(done)/\($0) documents" } ?? "\(done) documents"
    let speed = "\(Int(rate.rounded())) par seconde"
    guard let total, rate > 0 else { return "\(count), \(speed)" }
    return "\(count), \(speed), encore \(Int((Double(total - done) / rate).rounded(.up))) s"
  }
}
