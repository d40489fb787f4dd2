import Deliberation
import LuaHost

/// Evaluators of one law for callers that work at once: each is lent to one caller at a time.
///
///     let pool = try EvaluatorPool(law, count: 4)
///     let verdicts = await pool.evaluate(seance)   // from any task
///
/// Callers beyond `count` wait, the first come first served; how many may wait is theirs to bound.
/// One who is cancelled is served all the same: an evaluation is short, and always ends.
public actor EvaluatorPool {
  /// What is wrong in the rules folder; the other rules run.
  public nonisolated let problemes: [RuleProblem]
  private var idle: [LentEvaluator]
  private var waiting: ArraySlice<CheckedContinuation<LentEvaluator, Never>> = []

  /// Compiles the rules of `law` `count` times, once at least.
  public init(_ law: Law, count: Int) throws(LuaError) {
    let first = try LentEvaluator(law)
    problemes = first.problemes
    idle = [first]
    for _ in 1..<max(1, count) { idle.append(try LentEvaluator(law)) }
  }

  /// Every rule on the séance, as `Evaluator.evaluate` gives them.
  ///
  /// - Parameter date: the day whose law applies; the séance's own when nil.
  public nonisolated func evaluate(_ seance: Seance, date: Jour? = nil) async -> [Verdict] {
    let evaluator = await borrow()
    let verdicts = await evaluator.evaluate(seance, date: date)
    await giveBack(evaluator)
    return verdicts
  }

  private func borrow() async -> LentEvaluator {
    if let evaluator = idle.popLast() { return evaluator }
    return await withCheckedContinuation { waiting.append($0) }
  }

  private func giveBack(_ evaluator: LentEvaluator) {
    if let next = waiting.popFirst() {
      next.resume(returning: evaluator)
    } else {
      idle.append(evaluator)
    }
  }
}
