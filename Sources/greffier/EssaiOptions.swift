import ArgumentParser
import Reporting
import RuleEngine
import RuleTesting

/// Which cases to run, and in which order.
struct EssaiOptions: ParsableArguments {
  @Option(help: "The only rules to test, by id; may be repeated.")
  var regle: [String] = []

  @Option(help: "Test the rules that cite this article: L2121-17; may be repeated.")
  var article: [String] = []

  @Option(help: "Run the cases whose title holds these words.")
  var titre: String?

  @Flag(help: "Run the cases that failed the last time.")
  var lastFailed = false

  @Flag(help: "Run the cases in another order, of which the seed is printed.")
  var shuffle = false

  @Option(
    help: """
      The seed of --shuffle, drawn by default, and of the séances on which properties are tried, \
      1 by default.
      """)
  var seed: UInt64?

  /// Whether every case runs.
  var takesAll: Bool { filter.takesAll && !lastFailed }

  private var filter: EssaiFilter {
    EssaiFilter(regles: regle, articles: article, titre: titre)
  }

  /// The cases chosen; ends the command when an id is no rule's, or a file cannot be read.
  func suite(_ evaluator: Evaluator, _ failures: LastFailures) throws -> EssaiSuite {
    for id in regle { _ = try Loading.rule(id, evaluator) }
    var suite = try Loading.essais(evaluator).filtree(filter, evaluator.regles)
    if lastFailed, let failed = failures.read() {
      suite = suite.garde(failed.contains, proprietes: failed.contains)
    }
    guard shuffle || seed != nil, !suite.essais.isEmpty else { return suite }
    let seed = seed ?? UInt64.random(in: 0..<1_000_000)
    Output.diagnostic("graine \(seed) : --shuffle --seed \(seed)")
    return suite.melangee(graine: seed)
  }
}
