import RuleEngine

/// Manquements by month of the séance.
package struct MoisFigure {
  private let bilan: Bilan
  /// More months than these are told by year.
  private static let mostMonths = 48

  package init(_ bilan: Bilan) {
    self.bilan = bilan
  }

  /// The picture, by year when there are many months; nil with no dated séance.
  package var figure: Figure? {
    let periodes = periodes
    guard !periodes.isEmpty else { return nil }
    let colonnes = periodes.map { periode in
      ColonnesSVG.Colonne(
        nom: periode.nom, parts: periode.compte.synthese.parts,
        etiquette: periode.etiquette)
    }
    let unite = estParAn ? "an" : "mois"
    let inconnues = bilan.mois[nil]?.documents ?? 0
    let reste =
      inconnues == 0
      ? "" : " \(Mots.compte(inconnues, "document", "documents")) sans date : au tableau."
    return Figure(
      id: "par-mois", titre: "Manquements par \(unite) de séance",
      description: "Manquements par \(unite) de séance et par gravité.\(plus(periodes))\(reste)",
      planches: [ColonnesSVG(colonnes: colonnes).planche],
      table: tableParMois, estOuverte: periodes.count <= 12)
  }

  /// A month or a year.
  private struct Periode {
    let nom: String
    let long: String
    let compte: Bilan.Compte
    let etiquette: ColonnesSVG.Etiquette
  }

  private var connus: [Mois] { bilan.mois.keys.compactMap { $0 }.sorted() }

  private var estParAn: Bool {
    guard let first = connus.first, let last = connus.last else { return false }
    return last.rang - first.rang >= Self.mostMonths
  }

  /// One after the other, those without a document among them.
  private var periodes: [Periode] {
    guard let first = connus.first, let last = connus.last else { return [] }
    if estParAn { return (first.annee...last.annee).map { annee($0, last.annee - first.annee) } }
    let all = sequence(first: first) { $0 < last ? $0.suivant : nil }
    return all.map { mois($0, last.rang - first.rang) }
  }

  /// - Parameter count: how many years there are, less one.
  private func annee(_ annee: Int, _ count: Int) -> Periode {
    let isWide = count < 20 || annee % 5 == 0
    return Periode(
      nom: String(annee), long: String(annee), compte: compte { $0.annee == annee },
      etiquette: count < 8 || annee % 5 == 0 ? .toujours : isWide ? .large : .jamais)
  }

  /// - Parameter count: how many months there are, less one.
  private func mois(_ mois: Mois, _ count: Int) -> Periode {
    let isWide = count < 16 || mois.mois % 3 == 1
    return Periode(
      nom: mois.court, long: mois.nom, compte: bilan.mois[mois] ?? Bilan.Compte(),
      etiquette: count < 7 || mois.mois == 1 ? .toujours : isWide ? .large : .jamais)
  }

  private func compte(_ condition: (Mois) -> Bool) -> Bilan.Compte {
    connus.filter(condition).reduce(into: Bilan.Compte()) { total, un in
      if let compte = bilan.mois[un] { total.ajoute(compte) }
    }
  }

  /// Which period has the most.
  private func plus(_ periodes: [Periode]) -> String {
    let most = periodes.max { left, right in
      left.compte.synthese[.manquement] < right.compte.synthese[.manquement]
    }
    guard let most, most.compte.synthese[.manquement] > 0 else { return " Aucun manquement." }
    let count = Mots.compte(most.compte.synthese[.manquement], "manquement", "manquements")
    return periodes.count > 1 ? " Le plus : \(most.long), \(count)." : ""
  }

  private var tableParMois: Tableau {
    let rows = BilanTable(bilan, regles: []).rows(.mois)
    return Tableau(
      "Verdicts par mois de séance",
      [.mots("Mois"), .nombres("Documents")] + Synthese.colonnes + [.nombres("Conformes")],
      rows.map { row in
        let mois = row.cle.flatMap { cle in connus.first { $0.description == cle } }
        return [mois?.nom ?? "date inconnue", String(row.documents ?? 0)] + row.synthese.cells
          + [ValeurPhrase.texte(.entier(row.synthese[.conforme]))]
      })
  }
}

extension Mois {
  /// « mai 2021 ».
  var nom: String { Mots.mois(self) }
  /// « 05/21 ».
  var court: String {
    let (year, month) = (annee % 100, mois)
    return "\(month < 10 ? "0" : "")\(month)/\(year < 10 ? "0" : "")\(year)"
  }
}
