import Deliberation
import RuleEngine
import TestSupport
import Testing

@Suite struct EvaluatorPoolTests {
  private func law() throws -> Law {
    try Law(RuleSet(folder: packageRoot() + "/Rules"))
  }

  @Test(arguments: [0, 1, 3])
  func manyCallersGetWhatOneEvaluatorGives(count: Int) async throws {
    let law = try law()
    let seances = (0..<60).map { Seance.exemple(presents: $0 % 16) }
    let evaluator = try Evaluator(law)
    let alone = seances.map { text(evaluator.evaluate($0)) }
    let pool = try EvaluatorPool(law, count: count)
    let together = await withTaskGroup(of: (Int, [Verdict]).self) { group in
      for (rank, seance) in seances.enumerated() {
        group.addTask { (rank, await pool.evaluate(seance)) }
      }
      return await group.reduce(into: [Int: String]()) { $0[$1.0] = text($1.1) }
    }
    #expect(alone.indices.map { together[$0] } == alone)
    #expect(Set(alone).count > 10)
  }

  @Test func aDayMayBeAsked() async throws {
    let pool = try EvaluatorPool(try law(), count: 1)
    let seance = Seance.exemple(presents: 5, date: "2024-03-12")
    let verdicts = await pool.evaluate(seance, date: Jour("2021-05-20"))
    let alone = try Evaluator(try law()).evaluate(seance, date: Jour("2021-05-20"))
    #expect(text(verdicts) == text(alone))
    #expect(text(verdicts) != text(await pool.evaluate(seance)))
  }

  @Test func whoIsCancelledLeavesThePoolWhole() async throws {
    let pool = try EvaluatorPool(try law(), count: 1)
    let gone = (0..<20).map { _ in Task { await pool.evaluate(.exemple()).count } }
    for task in gone { task.cancel() }
    let expected = await pool.evaluate(.exemple()).count
    for task in gone { #expect(await task.value == expected) }
  }

  @Test func tellsWhatIsWrongWithTheRules() async throws {
    let law = try withFolder(["bonne.lua": regle("return conforme 'ok'"), "autre.lua": "return 1"])
    {
      try Law(RuleSet(folder: $0))
    }
    let pool = try EvaluatorPool(law, count: 2)
    #expect(pool.problemes == (try Evaluator(law)).problemes)
    #expect(pool.problemes.count == 1)
    #expect(await pool.evaluate(.exemple()).map(\.resultat) == [.conforme])
  }
}
