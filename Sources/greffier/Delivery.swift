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
  private var outcome = CheckOutcome()
  private var done = 0
  private var ended: Output.Ended?
  private var meter: ProgressMeter?
  /// Whether results and the meter are written on one terminal.
  private let sharesTerminal = isatty(STDOUT_FILENO) == 1

  init() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let start = ContinuousClock.now
    meter = ProgressMeter(now: { start.duration(to: .now) }, write: Output.progress)
  }

  /// Writes `rendered`; false when the output takes nothing more.
  mutating func take(_ rendered: Rendered) -> Bool {
    if sharesTerminal || !rendered.diagnostics.isEmpty { meter?.wipe() }
    for line in rendered.diagnostics { Output.diagnostic(line) }
    outcome.add(rendered.outcome)
    done += 1
    ended = Output.write(rendered.output)
    guard ended == nil else {
      // A thread may be waiting for standard input.
      Interruption.ask()
      return false
    }
    meter?.tell(done, of: rendered.total)
    return true
  }

  /// What happened over all; ends the command when the work was cut short.
  mutating func end() throws -> CheckOutcome {
    meter?.wipe()
    switch ended {
    case .closed: throw Status.closedOutput
    case .failed(let reason):
      Output.diagnostic("sortie standard : \(reason)")
      throw Status.wrongInput
    case nil: if Interruption.cameBySignal { throw Status.interrupted }
    }
    return outcome
  }
}
