import RuleEngine

/// A tally in pictures and tables.
extension Synthese {
  /// Its manquements, the heaviest first.
  var parts: [ColonnesSVG.Part] {
    Gravite.allCases.map { gravite in
      .init(motif: Motif(gravite), nombre: self[gravite], mots: Mots.compte(self[gravite], gravite))
    }
  }

  /// The columns that `cells` fills.
  static var colonnes: [Tableau.Colonne] {
    ["Nullités", "Irrégularités", "Avertissements", "Informations", "Indéterminés"]
      .map { .nombres($0) }
  }

  /// Its manquements by severity, then its indéterminés.
  var cells: [String] {
    (Gravite.allCases.map { self[$0] } + [self[.indetermine]])
      .map { ValeurPhrase.texte(.entier($0)) }
  }
}
