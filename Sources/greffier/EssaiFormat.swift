import ArgumentParser
import Reporting
import RuleEngine
import RuleTesting

/// How `test` writes its report.
enum EssaiFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal
  case json
  case junit
  case tap
  case github

  func text(
    _ report: EssaiReport, _ findings: [LintFinding], _ rejouer: EssaiRejouer, style: Style
  ) -> String {
    switch self {
    case .terminal: EssaiTerminal(style: style, rejouer: rejouer).report(report, findings)
    case .json: EssaiJSON.report(report, findings, rejouer: rejouer)
    case .junit: EssaiJUnit.report(report, findings, rejouer: rejouer)
    case .tap: EssaiTAP.report(report, findings, rejouer: rejouer)
    case .github: EssaiGitHub.report(report, findings, rejouer: rejouer)
    }
  }
}
