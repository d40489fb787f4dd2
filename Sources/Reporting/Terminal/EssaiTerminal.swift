import RuleEngine
import RuleTesting

/// What `test` prints for a person: the failures, then a tally.
public struct EssaiTerminal {
  private let style: Style

  public init(style: Style) {
    self.style = style
  }

  /// The report on all cases and on what `lint` finds; its lines end with a newline.
  public func report(_ report: EssaiReport, _ findings: [LintFinding] = []) -> String {
    var blocks = report.fautes.map { "\(style.error("CAS ILLISIBLE"))  \(EssaiPhrase.line($0))" }
    blocks += report.resultats.filter { !$0.estReussi }.map(failure)
    blocks += report.sansEssai.map { "\($0) : aucun essai" }
    if !findings.isEmpty { blocks.append(findings.map(LintPhrase.line).joined(separator: "\n")) }
    let total = report.resultats.count + report.fautes.count
    blocks.append(
      style.bold(Mots.compte(total, "essai", "essais") + " : ")
        + Mots.compte(report.reussis, "réussi", "réussis") + ", "
        + Mots.compte(report.echoues, "échoué", "échoués") + ".")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func failure(_ result: EssaiResult) -> String {
    let essai = result.essai
    var lines = [
      "\(style.error("ÉCHEC"))  \(essai.regle) : \(essai.titre)  "
        + "(\(essai.fichier), cas \(essai.rang))"
    ]
    lines.append("  attendu : \(expected(essai.attendu))")
    lines.append("  obtenu  : \(result.obtenu.map(obtained) ?? "aucun verdict")")
    if let branche = result.obtenu?.branche {
      lines.append("  décidé  : \(branche.fichier):\(branche.ligne)")
    }
    return lines.joined(separator: "\n")
  }

  private func expected(_ attendu: Essai.Attendu) -> String {
    outcome(attendu.resultat, attendu.gravite)
      + (attendu.message.map { " « \($0) »" } ?? "") + (attendu.manque.map(missing) ?? "")
  }

  private func obtained(_ verdict: Verdict) -> String {
    let message = VerdictPhrase.message(verdict)
    return outcome(verdict.resultat, verdict.gravite)
      + (verdict.resultat == .erreur ? " : \(message)" : " « \(message) »")
      + (verdict.manquants.isEmpty ? "" : missing(verdict.manquants))
  }

  private func outcome(_ resultat: Resultat, _ gravite: Gravite?) -> String {
    Mots.resultat(resultat) + (gravite.map { " (\(Mots.gravite($0)))" } ?? "")
  }

  private func missing(_ chemins: [String]) -> String {
    ", manque : " + chemins.joined(separator: ", ")
  }
}
