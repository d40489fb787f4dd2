import RuleEngine

/// Counts of verdicts as pictures.
public struct VerdictsFigures {
  private let bilan: Bilan
  private let regles: [Regle]
  /// More months than these are told by year.
  private static let mostMonths = 48
  /// The most rules in the picture.
  private static let mostRules = 15

  /// - Parameter regles: in the order of the tables.
  public init(_ bilan: Bilan, regles: [Regle]) {
    self.bilan = bilan
    self.regles = regles
  }

  /// Manquements by month of the séance, or by year when there are many; nil with no dated séance.
  public var parMois: Figure? {
    let periodes = periodes
    guard !periodes.isEmpty else { return nil }
    let colonnes = periodes.map { periode in
      ColonnesSVG.Colonne(
        nom: periode.nom, parts: Self.parts(periode.compte.synthese),
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
      [.mots("Mois"), .nombres("Documents")] + Self.colonnes,
      rows.map { row in
        let mois = row.cle.flatMap { cle in connus.first { $0.description == cle } }
        return [mois?.nom ?? "date inconnue", String(row.documents ?? 0)] + Self.cells(row.synthese)
      })
  }

  /// The rules with the most manquements; nil when there is none.
  public var parRegle: Figure? {
    let rows = regles.compactMap { regle in bilan.regles[regle.id].map { (regle, $0) } }
      .filter { $0.1[.manquement] + $0.1[.indetermine] + $0.1[.erreur] > 0 }
    let sorted = rows.enumerated().sorted { left, right in
      let (a, b) = (left.element.1[.manquement], right.element.1[.manquement])
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let drawn = sorted.filter { $0.1[.manquement] > 0 }.prefix(Self.mostRules)
    guard !sorted.isEmpty else { return nil }
    let barres = BarresSVG(
      barres: drawn.map { regle, synthese in
        .init(nom: regle.id, suite: regle.titre, parts: Self.parts(synthese))
      })
    return Figure(
      id: "par-regle", titre: "Manquements par règle", description: description(drawn.count),
      planches: [barres.planche], table: tableParRegle(sorted))
  }

  private func description(_ drawn: Int) -> String {
    let count = regles.count { (bilan.regles[$0.id]?[.manquement] ?? 0) > 0 }
    guard count > 0 else { return "Aucune règle ne relève de manquement." }
    let most = drawn < count ? " Le dessin montre les \(drawn) premières." : ""
    return "\(Mots.compte(count, "règle relève", "règles relèvent")) au moins un manquement."
      + "\(most) Le tableau donne aussi les indéterminés."
  }

  private func tableParRegle(_ rows: [(Regle, Synthese)]) -> Tableau {
    Tableau(
      "Verdicts par règle", [.mots("Règle"), .mots("Articles")] + Self.colonnes,
      rows.map { regle, synthese in
        [regle.titre, regle.articles.joined(separator: ", ")] + Self.cells(synthese)
      })
  }

  private static func parts(_ synthese: Synthese) -> [ColonnesSVG.Part] {
    Gravite.allCases.map { gravite in
      .init(
        motif: Motif(gravite), nombre: synthese[gravite],
        mots: Mots.compte(synthese[gravite], gravite))
    }
  }

  private static var colonnes: [Tableau.Colonne] {
    ["Nullités", "Irrégularités", "Avertissements", "Informations", "Indéterminés", "Conformes"]
      .map { .nombres($0) }
  }

  private static func cells(_ synthese: Synthese) -> [String] {
    (Gravite.allCases.map { synthese[$0] } + [synthese[.indetermine], synthese[.conforme]])
      .map { ValeurPhrase.texte(.entier($0)) }
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
