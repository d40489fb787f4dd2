import RuleEngine
import RuleTesting

/// The report on essais as a stream of the Test Anything Protocol, version 14.
public enum EssaiTAP {
  public static func report(
    _ report: EssaiReport, _ findings: [LintFinding], rejouer: EssaiRejouer
  ) -> String {
    let constats = EssaiConstat.tous(report, findings, rejouer: rejouer)
    var lines = ["TAP version 14", "1..\(constats.count)"]
    for (index, constat) in constats.enumerated() {
      let isOK = constat.faute == nil || constat.estAvertissement
      lines.append(
        (isOK ? "ok" : "not ok") + " \(index + 1) - \(escaped("\(constat.suite) : \(constat.nom)"))"
      )
      if !isOK { lines += diagnostic(constat) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A hash begins a directive, and a backslash escapes it.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("#", with: "\\#").replacing("\n", with: " ")
  }

  /// A YAML block, its texts in JSON's quotes.
  private static func diagnostic(_ constat: EssaiConstat) -> [String] {
    var lines = ["  ---", "  message: \(quoted(constat.faute ?? ""))"]
    lines.append("  at: \(quoted(constat.fichier + (constat.ligne.map { ":\($0)" } ?? "")))")
    if !constat.details.isEmpty {
      lines.append("  details:")
      lines += constat.details.map { "    - \(quoted($0))" }
    }
    return lines + ["  ..."]
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter(pretty: false)
    json.value(.text(text))
    return json.text
  }
}
