import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes what documents give, one after the other, and tells how far the work is.
struct Delivery {
  private let frame: any OutputFrame
  private var gathered = Gathered()
  private var isOpen = false
  private var hasText = false
  private var ended: Output.Ended?
  private var meter: ProgressMeter?
  /// Whether results and the meter are written on one terminal.
  private let sharesTerminal = isatty(STDOUT_FILENO) == 1

  init(_ frame: any OutputFrame = PlainFrame()) {
    self.frame = frame
    guard isatty(STDERR_FILENO) == 1 else { return }
    let start = ContinuousClock.now
    meter = ProgressMeter(now: { start.duration(to: .now) }, write: Output.progress)
  }

  /// Writes `rendered`; false when the output takes nothing more.
  mutating func take(_ rendered: Rendered) -> Bool {
    if sharesTerminal || !rendered.diagnostics.isEmpty { meter?.wipe() }
    for line in rendered.diagnostics { Output.diagnostic(line) }
    gathered.add(rendered)
    guard write(rendered.output), !rendered.isLast else {
      // A thread may be waiting for standard input.
      Interruption.ask()
      return false
    }
    if let share = rendered.share {
      meter?.tell(gathered.documents, share: share)
    } else {
      meter?.tell(gathered.documents, of: rendered.total)
    }
    return true
  }

  /// Writes what one document gives, in its place; false when the output takes nothing more.
  private mutating func write(_ text: String) -> Bool {
    let opening = isOpen ? "" : frame.opening
    let separator = hasText && !text.isEmpty ? frame.separator : ""
    isOpen = true
    hasText = hasText || !text.isEmpty
    ended = Output.write(opening + separator + text)
    return ended == nil
  }

  /// What the documents leave, once the output is closed; ends the command when the work was cut
  /// short.
  mutating func end() throws -> Gathered {
    meter?.wipe()
    gathered.isInterrupted = Interruption.cameBySignal
    if ended == nil, write("") { ended = Output.write(frame.closing(gathered)) }
    switch ended {
    case .closed: throw Status.closedOutput
    case .failed(let reason):
      Output.diagnostic("sortie standard : \(reason)")
      throw Status.wrongInput
    case nil: if Interruption.cameBySignal { throw Status.interrupted }
    }
    return gathered
  }
}
