import RuleEngine
import RuleTesting

/// The failures of essais as annotations of GitHub Actions, then the tally.
public enum EssaiGitHub {
  public static func report(
    _ report: EssaiReport, _ findings: [LintFinding], rejouer: EssaiRejouer
  ) -> String {
    let lines = EssaiConstat.tous(report, findings, rejouer: rejouer).compactMap { constat in
      constat.faute.map { annotation(constat, $0) }
    }
    return (lines + [EssaiPhrase.tally(report, Style(colours: false))]).map { $0 + "\n" }.joined()
  }

  private static func annotation(_ constat: EssaiConstat, _ faute: String) -> String {
    let level = constat.estAvertissement ? "warning" : "error"
    var places = ["file=\(property(constat.fichier))"]
    if let ligne = constat.ligne { places.append("line=\(ligne)") }
    places.append("title=\(property("\(constat.suite) : \(constat.nom)"))")
    let text = constat.details.isEmpty ? faute : constat.details.joined(separator: "\n")
    return "::\(level) \(places.joined(separator: ","))::\(data(text))"
  }

  /// What the runner's own command format escapes.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
