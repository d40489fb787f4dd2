import ArgumentParser
import Reporting
import RuleEngine
import RuleTesting
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `test --mutate`.
struct MutationOptions: ParsableArguments {
  @Flag(help: "Change rules and parameters one place at a time, and list what no case notices.")
  var mutate = false

  @Option(help: "How many cores run the cases, one by default; or the changes, all by default.")
  var jobs: Int?

  @Option(help: "With --mutate: the least share of changes noticed, in percent, else status 1.")
  var mutationThreshold = 95.0

  func run(_ evaluator: Evaluator, regles: [String]) throws {
    for id in regles { _ = try Loading.rule(id, evaluator) }
    let runner: MutationRunner
    do throws(RuleSetError) {
      runner = try MutationRunner(
        evaluator, regles: regles, document: { Loading.dossier($0)?.seance },
        message: VerdictPhrase.message)
    } catch {
      Output.diagnostic(RulePhrase.message(error))
      throw Status.wrongInput
    }
    let bar = Progress(total: runner.count)
    let cores = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let report = runner.run(jobs: cores) { bar.tell($0) }
    bar.end()
    for place in report.sansRaison { Output.diagnostic(MutationPhrase.line(place)) }
    Output.result(MutationTerminal(style: Output.style).report(report))
    try Status.end(
      wrongInput: !report.sansRaison.isEmpty || report.resultats.isEmpty,
      brokenRule: !evaluator.problemes.isEmpty,
      findings: report.score * 100 < mutationThreshold || !report.echouent.isEmpty)
  }
}

/// How far a long work is and how long is left, on a terminal alone.
private final class Progress: Sendable {
  private let total: Int
  private let start = ContinuousClock.now
  private let shown = Mutex(0)
  private let isShown = isatty(STDERR_FILENO) == 1

  init(total: Int) {
    self.total = total
  }

  func tell(_ done: Int) {
    guard isShown, done > 0 else { return }
    shown.withLock { shown in
      guard done > shown, done * 100 / total > shown * 100 / total else { return }
      shown = done
      let elapsed = start.duration(to: .now)
      let left = (elapsed / done * (total - done)).components.seconds
      Output.progress("\r\(done)/\(total), encore \(left) s ")
    }
  }

  func end() {
    if isShown { Output.progress("\r\u{1B}[K") }
  }
}
