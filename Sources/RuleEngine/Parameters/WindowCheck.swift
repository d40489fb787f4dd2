import Deliberation

/// Finds the days that two windows of a parameter hold, and those that none does.
enum WindowCheck {
  static func problems(of parametre: Parametre) -> [RuleProblem] {
    let fenetres = parametre.fenetres.sorted { $0.du < $1.du }
    var problems: [RuleProblem] = []
    for (premiere, suivante) in zip(fenetres, fenetres.dropFirst()) {
      if let kind = fault(premiere, suivante, parametre) {
        problems.append(RuleProblem(kind, fichier: parametre.fichier, ligne: parametre.ligne))
      }
    }
    if let fin = fenetres.last?.au, parametre.horsFenetre == .interdit {
      problems.append(
        RuleProblem(
          .gap(parametre: parametre.nom, du: fin.ajoutant(1)),
          fichier: parametre.fichier, ligne: parametre.ligne))
    }
    return problems
  }

  private static func fault(
    _ premiere: Parametre.Fenetre, _ suivante: Parametre.Fenetre, _ parametre: Parametre
  ) -> RuleProblem.Kind? {
    guard let fin = premiere.au, fin < suivante.du else {
      return .overlap(parametre: parametre.nom, du: suivante.du)
    }
    let lendemain = fin.ajoutant(1)
    guard lendemain < suivante.du, parametre.horsFenetre == .interdit else { return nil }
    return .gap(parametre: parametre.nom, du: lendemain)
  }
}
