import ArgumentParser
import Reporting
import RuleEngine
import RuleTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What `test` tells of the lines that the cases run.
struct CoverageOptions: ParsableArguments {
  @Flag(help: "Tell which lines, branches and periods of the law the cases run.")
  var coverage = false

  @Option(help: "Write the coverage as a page of HTML to this file.")
  var coverageHtml: String?

  @Option(help: "Write the coverage for lcov to this file.")
  var coverageLcov: String?

  @Option(help: "The least share of lines that run, in percent, else status 1.")
  var threshold: Double?

  var isWanted: Bool {
    coverage || coverageHtml != nil || coverageLcov != nil || threshold != nil
  }

  /// What is to be printed, and whether enough lines run; writes the files asked for, and ends the
  /// command when one cannot be written.
  func report(_ evaluator: Evaluator, _ report: EssaiReport) throws -> (
    text: String, isEnough: Bool
  ) {
    let found = try CoverageReport(evaluator, report)
    try write(coverageHtml) { CoverageHTML.page(found) }
    try write(coverageLcov) { CoverageLcov.text(found) }
    let text = CoverageTerminal(style: Output.style).report(found)
    return (text, found.part * 100 >= threshold ?? 0)
  }

  private func write(_ path: String?, _ text: () -> String) throws {
    guard let path else { return }
    do {
      try Data(text().utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      Output.diagnostic("\(path): ne peut être écrit")
      throw Status.wrongInput
    }
  }
}
