import Deliberation
import LuaHost

/// One evaluator of a pool, which any thread may use, one at a time.
actor LentEvaluator {
  nonisolated let problemes: [RuleProblem]
  private let evaluator: Evaluator

  init(_ law: Law) throws(LuaError) {
    evaluator = try Evaluator(law)
    problemes = evaluator.problemes
  }

  func evaluate(_ seance: Seance, date: Jour?) -> [Verdict] {
    evaluator.evaluate(seance, date: date)
  }
}
