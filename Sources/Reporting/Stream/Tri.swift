import RuleEngine

/// The verdicts on one record by what a line tells of them, found in one pass that copies none.
struct Tri {
  private(set) var synthese = Synthese()
  /// Indices of the verdicts, in order.
  private(set) var manquements: [Int] = []
  private(set) var indetermines: [Int] = []
  private(set) var erreurs: [Int] = []

  init(_ verdicts: [Verdict]) {
    var (conformes, sansObjet) = (0, 0)
    for index in verdicts.indices {
      switch verdicts[index].resultat {
      case .conforme: conformes += 1
      case .sans_objet: sansObjet += 1
      case .manquement: manquements.append(index)
      case .indetermine: indetermines.append(index)
      case .erreur: erreurs.append(index)
      }
    }
    synthese.ajoute(.conforme, nil, nombre: conformes)
    synthese.ajoute(.sans_objet, nil, nombre: sansObjet)
    for index in manquements + indetermines + erreurs { synthese.ajoute(verdicts[index]) }
  }
}
