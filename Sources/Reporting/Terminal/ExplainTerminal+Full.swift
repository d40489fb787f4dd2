import Deliberation
import RuleEngine

extension ExplainTerminal {
  /// The remedy, every fact in the order of reading, every parameter, every reading.
  func details(_ explained: ExplainedVerdict) -> [String] {
    (explained.verdict.remede.map { section("Remède", [$0], "") } ?? [])
      + section("Faits lus, dans l'ordre", explained.verdict.faits.map(row), "aucun")
      + section("Paramètres lus", explained.verdict.parametres.map { row($0, explained) }, "aucun")
      + section(
        "Lectures", explained.verdict.lectures.map(row), "une seule : rien n'a eu à être supposé")
  }

  private func section(_ title: String, _ rows: [String], _ none: String) -> [String] {
    ["", style.bold(title)] + (rows.isEmpty ? ["  " + none] : rows.map { "  " + $0 })
  }

  private func row(_ fait: Fait) -> String {
    let valeur = fait.valeur.map { ValeurPhrase.texte($0, de: fait.chemin) } ?? "donné"
    let sens = Chemin(fait.chemin)?.info.map { " : \($0.meaning)" } ?? ""
    return "\(fait.chemin) = \(valeur)" + (fait.presume ? ", présumé" : place(fait)) + sens
  }

  private func place(_ fait: Fait) -> String {
    guard let extrait = fait.extrait, let ligne = extrait.ligne else { return "" }
    let page = extrait.page.map { $0 > 1 ? "page \($0), " : "" } ?? ""
    guard let debut = extrait.debut, let fin = extrait.fin else { return ", \(page)ligne \(ligne)" }
    return ", \(page)ligne \(ligne), colonnes \(debut) à \(fin)"
  }

  private func row(_ lu: ParametreLu, _ explained: ExplainedVerdict) -> String {
    let parametre = explained.parametres.first { $0.nom == lu.nom }
    let ligne = parametre.map { " : \(DroitPhrase.line($0, [lu])) ; \($0.fichier):\($0.ligne)" }
    let texte = lu.lien.map { " ; \($0)" } ?? ""
    let relue = lu.verifieLe.map { " ; relu le \(Mots.date($0))" } ?? ""
    return lu.nom + (ligne ?? "") + texte + relue
  }

  private func row(_ lecture: Lecture) -> String {
    let gravite = lecture.gravite.map { ", \(Mots.gravite($0))" } ?? ""
    let resultat = Mots.resultat(lecture.resultat)
    return "\(LecturePhrase.hypotheses(lecture.hypotheses)) : \(resultat)\(gravite)"
  }
}
