import RuleEngine

/// Manquements by rule.
package struct ReglesFigure {
  /// A rule that found something; one that the folder no longer holds has its id alone.
  private struct Ligne {
    let id: String
    let regle: Regle?
    let synthese: Synthese

    var manquements: Int { synthese[.manquement] }
    var findsSomething: Bool {
      [Resultat.manquement, .indetermine, .erreur].contains { synthese[$0] > 0 }
    }
  }

  /// Those with the most manquements first.
  private let lignes: [Ligne]
  /// The most rules in the picture.
  private static let mostRules = 15

  /// - Parameter regles: in the order of the tables, where manquements are as many.
  package init(_ bilan: Bilan, regles: [Regle]) {
    let gone = Set(bilan.regles.keys).subtracting(regles.map(\.id)).sorted()
    let lignes =
      regles.compactMap { regle in
        bilan.regles[regle.id].map { Ligne(id: regle.id, regle: regle, synthese: $0) }
      }
      + gone.compactMap { id in
        bilan.regles[id].map { Ligne(id: id, regle: nil, synthese: $0) }
      }
    self.lignes = lignes.filter(\.findsSomething).enumerated().sorted { left, right in
      let (a, b) = (left.element.manquements, right.element.manquements)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }

  /// The picture; nil when no rule found anything.
  package var figure: Figure? {
    guard !lignes.isEmpty else { return nil }
    let drawn = lignes.filter { $0.manquements > 0 }.prefix(Self.mostRules)
    let barres = BarresSVG(
      barres: drawn.map { ligne in
        .init(nom: ligne.id, suite: ligne.regle?.titre ?? "", parts: ligne.synthese.parts)
      })
    return Figure(
      id: "par-regle", titre: "Manquements par règle", description: description(drawn.count),
      planches: drawn.isEmpty ? [] : [barres.planche], table: table)
  }

  private func description(_ drawn: Int) -> String {
    let count = lignes.count { $0.manquements > 0 }
    guard count > 0 else {
      return "Aucune règle ne relève de manquement. Le tableau donne les indéterminés."
    }
    let most = drawn < count ? " Le dessin montre les \(drawn) premières." : ""
    return "\(Mots.compte(count, "règle relève", "règles relèvent")) au moins un manquement."
      + "\(most) Le tableau donne aussi les indéterminés."
  }

  private var table: Tableau {
    Tableau(
      "Verdicts par règle", [.mots("Règle"), .mots("Articles")] + Synthese.colonnes,
      lignes.map { ligne in
        let articles = ligne.regle?.articles.joined(separator: ", ") ?? ""
        return [ligne.regle?.titre ?? ligne.id, articles] + ligne.synthese.cells
      })
  }
}
