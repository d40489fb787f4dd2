import Deliberation
import RuleEngine

/// The figures of the law over time.
public enum DroitFigure {
  /// The picture of the parameters that change between two days, with the table of all.
  ///
  /// - Parameter jour: the day that is marked.
  public static func figure(_ parametres: [Parametre], _ echelle: Echelle, jour: Jour?) -> Figure {
    let sorted = parametres.sorted { $0.nom < $1.nom }
    let changing = sorted.filter { change($0, echelle) }
    let frise = FriseSVG(echelle, changing.map(ligne), jour: jour)
    let bornes = "du \(Mots.date(echelle.du)) au \(Mots.date(echelle.au))"
    let count = Mots.compte(changing.count, "paramètre change", "paramètres changent")
    return Figure(
      id: "frise-droit", titre: "L'état du droit \(bornes)",
      description: "\(count), sur \(parametres.count), \(bornes). Hachuré : le droit est discuté. "
        + "Le tableau les donne tous, avec leurs textes.",
      planches: frise.planches, table: table(sorted))
  }

  private static func change(_ parametre: Parametre, _ echelle: Echelle) -> Bool {
    parametre.fenetres.contains { fenetre in
      [fenetre.du, fenetre.au?.ajoutant(1)].compactMap { $0 }
        .contains { $0 > echelle.du && $0 < echelle.au }
    }
  }

  private static func ligne(_ parametre: Parametre) -> FriseSVG.Ligne {
    let durees = parametre.fenetres.sorted { $0.du < $1.du }.map { fenetre in
      let valeur = valeur(fenetre.contenu, parametre)
      let estDiscute = discute(fenetre.contenu)
      return FriseSVG.Duree(
        du: fenetre.du, au: fenetre.au, mots: valeur, bulle: "\(valeur), \(dates(fenetre))",
        style: estDiscute ? "discute" : "droit", motif: estDiscute ? .discute : nil)
    }
    return FriseSVG.Ligne(nom: parametre.titre, suite: parametre.nom, durees: durees)
  }

  private static func discute(_ contenu: Parametre.Contenu) -> Bool {
    if case .conteste = contenu { return true }
    return false
  }

  /// « 3 jours francs », « 1/3 ou plus de 1/2 », « 3 ; 5 à partir de 3 500 habitants ».
  private static func valeur(_ contenu: Parametre.Contenu, _ parametre: Parametre) -> String {
    func mots(_ valeur: Parametre.Valeur) -> String {
      if case .texte(let mot) = valeur.valeur, let jour = Mots.jourDeLAnnee(mot) { return jour }
      return ValeurPhrase.texte(valeur.valeur, unite: parametre.unite)
    }
    switch contenu {
    case .valeur(let valeur): return mots(valeur)
    case .conteste(let valeurs): return Mots.enumeration(valeurs.map(mots), "ou")
    case .parPopulation(let tranches) where tranches.count <= 3:
      return tranches.map { tranche in
        mots(tranche.valeur)
          + (tranche.jusqua.map { " jusqu'à \(ValeurPhrase.texte(.entier($0))) hab." } ?? "")
      }.joined(separator: ", ")
    case .parPopulation: return "selon la population"
    case .parAssemblee(let contenus):
      let valeurs = contenus.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { valeur($0.value, parametre) }
      let uniques = valeurs.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return uniques.count == 1 ? uniques[0] : "selon l'assemblée"
    }
  }

  private static func sources(_ contenu: Parametre.Contenu) -> [String] {
    switch contenu {
    case .valeur(let valeur): [valeur.source]
    case .conteste(let valeurs): valeurs.map(\.source)
    case .parPopulation(let tranches): tranches.map(\.valeur.source)
    case .parAssemblee(let contenus):
      contenus.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { sources($0.value) }
    }
  }

  private static func dates(_ fenetre: Parametre.Fenetre) -> String {
    guard let au = fenetre.au else { return "depuis le \(Mots.date(fenetre.du))" }
    return "du \(Mots.date(fenetre.du)) au \(Mots.date(au))"
  }

  private static func table(_ parametres: [Parametre]) -> Tableau {
    Tableau(
      "Les paramètres et leurs fenêtres",
      [.mots("Paramètre"), .mots("Quand"), .mots("Valeur"), .mots("Texte")],
      parametres.flatMap { parametre in
        parametre.fenetres.sorted { $0.du < $1.du }.map { fenetre in
          let sources = sources(fenetre.contenu).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
          }
          return [
            parametre.titre, dates(fenetre),
            (discute(fenetre.contenu) ? "discuté : " : "") + valeur(fenetre.contenu, parametre),
            sources.joined(separator: ", "),
          ]
        }
      })
  }
}
