import RuleEngine
import RuleTesting

/// The report on essais as JUnit XML: a suite a rule, and one for what `lint` finds.
///
/// No time is told: the same run gives the same bytes.
public enum EssaiJUnit {
  public static func report(
    _ report: EssaiReport, _ findings: [LintFinding], rejouer: EssaiRejouer
  ) -> String {
    let constats = EssaiConstat.tous(report, findings, rejouer: rejouer)
    var order: [String] = []
    var suites: [String: [EssaiConstat]] = [:]
    for constat in constats {
      if suites[constat.suite] == nil { order.append(constat.suite) }
      suites[constat.suite, default: []].append(constat)
    }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<testsuites name=\"greffier\" \(counts(constats))>")
    for name in order { lines += suite(name, suites[name] ?? []) }
    return (lines + ["</testsuites>"]).map { $0 + "\n" }.joined()
  }

  private static func counts(_ constats: [EssaiConstat]) -> String {
    let failures = constats.count { $0.faute != nil && !$0.estAvertissement }
    return "tests=\"\(constats.count)\" failures=\"\(failures)\" errors=\"0\""
  }

  private static func suite(_ name: String, _ constats: [EssaiConstat]) -> [String] {
    ["  <testsuite name=\"\(escaped(name))\" \(counts(constats))>"]
      + constats.flatMap(testcase) + ["  </testsuite>"]
  }

  private static func testcase(_ constat: EssaiConstat) -> [String] {
    let head =
      "    <testcase name=\"\(escaped(constat.nom))\" classname=\"\(escaped(constat.suite))\""
    guard let faute = constat.faute else { return [head + "/>"] }
    let text = escaped(([constat.fichier] + constat.details).joined(separator: "\n"))
    let body =
      constat.estAvertissement
      ? "      <system-out>\(escaped(faute))</system-out>"
      : "      <failure message=\"\(escaped(faute))\" type=\"essai\">\(text)</failure>"
    return [head + ">", body, "    </testcase>"]
  }

  /// For an attribute or a text; characters that XML 1.0 cannot hold become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped += scalar == "\n" ? "&#10;" : "&#9;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
