import Deliberation
import Reporting
import RuleEngine

/// The facts of an act, by group: what was read, which rules read it, and how to correct it.
struct ListeFaits {
  let acte: String
  let faits: FaitsDeLActe
  let judged: ActDesk.Judged

  var html: Markup {
    let lecteurs = faits.lecteurs(judged.verdicts)
    let groupes = GroupeLu.allCases.markup { groupe in
      section(groupe, faits.faits.filter { $0.groupe == groupe }, lecteurs)
    }
    return """
      <section id="faits" aria-labelledby="titre-faits">
      <h2 id="titre-faits">Faits lus</h2>
      \(corrections)\(groupes)\(manquants)
      </section>
      """
  }

  private func section(
    _ groupe: GroupeLu, _ faits: [FaitLu], _ lecteurs: [Int: [Verdict]]
  ) -> Markup {
    guard !faits.isEmpty else { return "" }
    return """
      <details class="groupe" data-faits><summary>\(groupe.titre)
      <span class="n">\(faits.count)</span></summary>
      <ol class="faits">
      \(faits.markup { fait($0, lecteurs[$0.numero] ?? []) })</ol></details>

      """
  }

  private func fait(_ fait: FaitLu, _ lecteurs: [Verdict]) -> Markup {
    let contredit: Markup =
      fait.contradiction == nil
      ? "" : " <span class=\"note\">≠ deux endroits se contredisent</span>"
    let ocr: Markup = fait.parOCR ? " <span class=\"note\">lu par OCR</span>" : ""
    let formes = FactField.correctable(fait.chemin, in: judged.dossier.seance)
    return """
      <li id="f\(fait.numero)" class="\(fait.groupe.rawValue)" tabindex="-1">
      <span class="r">\(fait.numero)</span> <span class="nom">\(fait.nom)</span>\(contredit)\(ocr)
      <b>\(fait.valeur)</b> \(lieu(fait))
      \(lu(lecteurs))\(corriger(formes))</li>

      """
  }

  private func lieu(_ fait: FaitLu) -> Markup {
    guard let place = fait.places.first, faits.texte?.shows(place) == true,
      let ligne = LieuPhrase.ligne(page: place.page, ligne: place.ligne)
    else { return "" }
    return "<a class=\"lieu\" href=\"#m\(fait.numero)\" data-mots>\(ligne)</a>"
  }

  /// The rules that read the fact: what they conclude, and where that stands.
  private func lu(_ verdicts: [Verdict]) -> Markup {
    guard !verdicts.isEmpty else { return "" }
    let liens = verdicts.markup { verdict in
      """
      <li>\(Mot.verdict(verdict)) <a href="#\(ConstatCard.identifiant(verdict))" data-constat>\
      \(verdict.regle.titre)</a></li>

      """
    }
    let combien = Mots.compte(verdicts.count, "règle le lit", "règles le lisent")
    return """
      <details class="lu"><summary>\(combien)</summary>
      <ul class="sobre">
      \(liens)</ul></details>

      """
  }

  private func corriger(_ chemins: [String]) -> Markup {
    guard !chemins.isEmpty else { return "" }
    let seance = judged.dossier.seance
    return """
      <details class="corriger"><summary>Corriger</summary>
      \(chemins.markup { CorrectionForm(chemin: $0, acte: acte, seance: seance).html })</details>
      """
  }

  private var corrections: Markup {
    guard !judged.act.corrections.isEmpty else { return "" }
    return """
      <details class="groupe" open><summary>Corrections
      <span class="n">\(judged.act.corrections.count)</span></summary>
      <ul class="sobre">
      \(judged.act.corrections.markup(Self.ligne))</ul></details>
      """
  }

  /// What was read, what it is, who says so and why.
  static func ligne(_ correction: Correction) -> Markup {
    let chemin = correction.chemin ?? ""
    let mot = { (valeur: Scalaire?) in
      valeur.map { ValeurPhrase.texte($0, de: chemin) } ?? "non précisé"
    }
    let date = correction.date.map { ", le \(Mots.date($0))" } ?? ""
    return """
      <li>\(Mots.fait(chemin)) : <del>\(mot(correction.avant))</del>
      <ins>\(mot(correction.apres))</ins>
      <span class="doux">\(correction.auteur ?? "")\(date) : \(correction.motif ?? "")</span></li>

      """
  }

  /// Facts that rules want and that the text does not tell.
  private var manquants: Markup {
    var chemins: [String] = []
    for chemin in judged.verdicts.filter({ $0.resultat == .indetermine }).flatMap(\.manquants)
    where !chemins.contains(chemin)
      && Chemin(chemin)?.info.map({ FactField.isScalar($0.type) })
        == true
    {
      chemins.append(chemin)
    }
    guard !chemins.isEmpty else { return "" }
    let seance = judged.dossier.seance
    let items = chemins.markup { chemin in
      """
      <li><details class="corriger"><summary>\(Mots.fait(chemin))</summary>
      \(CorrectionForm(chemin: chemin, acte: acte, seance: seance).html)</details></li>

      """
    }
    return """
      <details class="groupe"><summary>Non précisés
      <span class="n">\(chemins.count)</span></summary>
      <ul class="sobre">
      \(items)</ul></details>
      """
  }
}
