import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import Reporting

/// What verdicts have in common is copied: each still reads as it would alone.
@Suite struct VerdictPlacesTests {
  @Test(arguments: [false, true]) func eachVerdictReadsAsAlone(pretty: Bool) throws {
    let evaluator = try Evaluator(Law(RuleSet(folder: packageRoot() + "/Rules")))
    var random = LongRun.generator(of: "verdicts alone")
    var drawn = DrawnSeances(seed: random.next())
    for _ in 0..<LongRun.count(15) {
      let verdicts = evaluator.evaluate(drawn.next())
      let alone = verdicts.map { verdict in array([verdict], pretty).dropFirst().dropLast() }
      let end = pretty ? "\n" : ""
      let joined = alone.map { pretty ? $0.dropLast() : $0 }.joined(separator: ",")
      #expect(array(verdicts, pretty) == "[" + joined + end + "]")
    }
  }

  private func array(_ verdicts: [Verdict], _ pretty: Bool) -> String {
    var json = JSONWriter(pretty: pretty)
    VerdictWriter.write(verdicts, to: &json)
    return json.text
  }
}
