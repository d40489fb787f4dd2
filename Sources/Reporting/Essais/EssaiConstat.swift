import RuleEngine
import RuleTesting

/// One line of a report on essais, whatever its format: a case, a case that could not be run, or
/// what `lint` finds.
struct EssaiConstat {
  /// The rule, or « lint ».
  let suite: String
  let nom: String
  let fichier: String
  let ligne: Int?
  /// In one line, why it failed; nil when it passed.
  let faute: String?
  /// What is told besides of a failure.
  let details: [String]
  var estAvertissement = false

  /// Every case in the order of the report, then what could not be run, then the findings.
  static func tous(
    _ report: EssaiReport, _ findings: [LintFinding], rejouer: EssaiRejouer
  ) -> [EssaiConstat] {
    report.resultats.map { constat($0, rejouer) } + proprietes(report, rejouer)
      + report.fautes.map(constat) + report.documents.map(constat) + findings.map(constat)
  }

  private static func constat(_ result: EssaiResult, _ rejouer: EssaiRejouer) -> EssaiConstat {
    let essai = result.essai
    let lines = result.estReussi ? [] : EssaiLignes.lignes(result, rejouer)
    return EssaiConstat(
      suite: essai.regle, nom: essai.nom, fichier: essai.fichier, ligne: nil,
      faute: result.estReussi ? nil : lines.prefix(2).map(\.seule).joined(separator: " ; "),
      details: lines.map(\.texte))
  }

  private static func proprietes(
    _ report: EssaiReport, _ rejouer: EssaiRejouer
  ) -> [EssaiConstat] {
    guard let tried = report.proprietes else { return [] }
    return tried.resultats.map { result in
      let propriete = result.propriete
      let commande = rejouer.commande(result, graine: tried.graine)
      return EssaiConstat(
        suite: propriete.regle, nom: propriete.titre, fichier: propriete.fichier,
        ligne: propriete.ligne, faute: result.estVerifiee ? nil : ProprieteLignes.faute(result),
        details: result.estVerifiee ? [] : ProprieteLignes.lignes(result, commande))
    }
  }

  private static func constat(_ fault: EssaiFault) -> EssaiConstat {
    EssaiConstat(
      suite: RuleSet.regle(desEssais: fault.fichier) ?? fault.fichier,
      nom: fault.rang.map { "cas \($0)" } ?? "le fichier", fichier: fault.fichier, ligne: nil,
      faute: EssaiPhrase.line(fault), details: [])
  }

  private static func constat(_ result: DocumentResult) -> EssaiConstat {
    EssaiConstat(
      suite: "documents", nom: result.document, fichier: result.document, ligne: nil,
      faute: result.estReussi ? nil : GardePhrase.faute(result),
      details: result.estReussi ? [] : GardePhrase.ecarts(result))
  }

  private static func constat(_ finding: LintFinding) -> EssaiConstat {
    EssaiConstat(
      suite: "lint", nom: LintPhrase.line(finding), fichier: finding.fichier,
      ligne: finding.ligne, faute: LintPhrase.message(finding.kind), details: [],
      estAvertissement: !finding.isError)
  }
}
