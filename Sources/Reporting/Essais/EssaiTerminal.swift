import RuleEngine
import RuleTesting

/// What `test` prints for a person: the failures, then a tally.
public struct EssaiTerminal {
  private let style: Style
  private let rejouer: EssaiRejouer

  public init(style: Style, rejouer: EssaiRejouer) {
    self.style = style
    self.rejouer = rejouer
  }

  /// The report on all cases and on what `lint` finds; its lines end with a newline.
  public func report(_ report: EssaiReport, _ findings: [LintFinding] = []) -> String {
    var blocks = report.fautes.map { "\(style.error("CAS ILLISIBLE"))  \(EssaiPhrase.line($0))" }
    blocks += report.resultats.filter { !$0.estReussi }.map(failure)
    if let tried = report.proprietes {
      blocks += tried.resultats.filter { !$0.estVerifiee }.map { broken($0, tried.graine) }
    }
    blocks += report.documents.filter { !$0.estReussi }.map(change)
    blocks += report.sansEssai.map { "\($0) : aucun essai" }
    if !findings.isEmpty { blocks.append(findings.map(LintPhrase.line).joined(separator: "\n")) }
    blocks.append(EssaiPhrase.tally(report, style))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func change(_ result: DocumentResult) -> String {
    let heading = "\(style.error("ÉCHEC"))  \(result.document) : \(GardePhrase.faute(result))"
    return ([heading] + GardePhrase.ecarts(result).map { "  " + $0 }).joined(separator: "\n")
  }

  private func broken(_ result: ProprieteResult, _ graine: UInt64) -> String {
    let propriete = result.propriete
    let rang = result.contreExemple.map { ", séance \($0.rang)" } ?? ""
    let heading =
      "\(style.error("ROMPUE"))  \(propriete.regle) : \(propriete.titre)  "
      + "(\(propriete.fichier), cas \(propriete.rang)\(rang))"
    let lines = ProprieteLignes.lignes(result, rejouer.commande(result, graine: graine))
    return ([heading] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private func failure(_ result: EssaiResult) -> String {
    let essai = result.essai
    let heading =
      "\(style.error("ÉCHEC"))  \(essai.regle) : \(essai.nom)  "
      + "(\(essai.fichier), cas \(essai.rang))"
    return ([heading] + EssaiLignes.lignes(result, rejouer).map { "  " + $0.texte })
      .joined(separator: "\n")
  }
}
