import ArgumentParser
import RuleEngine
import RuleTesting

/// How the properties are tried.
struct PropertyOptions: ParsableArguments {
  @Option(help: "How many drawn séances each property is tried on.")
  var cases = PropertyRunner.tiragesUsuels

  func validate() throws {
    guard (1...1_000_000).contains(cases) else {
      throw ValidationError("--cases: from 1 to 1000000")
    }
  }

  /// Tries the properties of `suite`, and adds what came to `report`.
  ///
  /// - Parameter seed: that of `--seed`; the usual one when nil, so that the same command draws the
  ///   same séances.
  func run(
    _ evaluator: Evaluator, _ suite: EssaiSuite, seed: UInt64?, failFast: Bool,
    into report: inout EssaiReport
  ) {
    let graine = seed ?? PropertyRunner.graineUsuelle
    PropertyRunner(evaluator, suite, tirages: cases, graine: graine)
      .run(failFast: failFast, into: &report)
  }
}
