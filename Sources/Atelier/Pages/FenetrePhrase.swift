import Deliberation
import Reporting
import RuleEngine

/// The values of a parameter in words.
enum FenetrePhrase {
  /// « 5 jours francs », « 1/3 ou plus de 1/2, selon la lecture ».
  static func valeur(_ contenu: Parametre.Contenu, unite: String?) -> String {
    switch contenu {
    case .valeur(let valeur): ValeurPhrase.texte(valeur.valeur, unite: unite)
    case .conteste(let valeurs):
      Mots.enumeration(valeurs.map { ValeurPhrase.texte($0.valeur, unite: unite) }, "ou")
        + ", selon la lecture"
    case .parPopulation(let tranches): "\(tranches.count) valeurs, selon la population"
    case .parAssemblee(let contenus): "\(contenus.count) valeurs, selon l'assemblée"
    }
  }

  /// Each value with its text; one, but where the law is disputed or makes differences.
  static func details(_ contenu: Parametre.Contenu, unite: String?) -> [(String, Parametre.Valeur)]
  {
    switch contenu {
    case .valeur(let valeur): [(ValeurPhrase.texte(valeur.valeur, unite: unite), valeur)]
    case .conteste(let valeurs):
      valeurs.map { ("lecture : " + ValeurPhrase.texte($0.valeur, unite: unite), $0) }
    case .parPopulation(let tranches):
      tranches.map { tranche in
        let borne = tranche.jusqua.map { "jusqu'à \(ValeurPhrase.texte(.entier($0))) habitants : " }
        let valeur = ValeurPhrase.texte(tranche.valeur.valeur, unite: unite)
        return ((borne ?? "au-delà : ") + valeur, tranche.valeur)
      }
    case .parAssemblee(let contenus):
      contenus.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { categorie, contenu in
        details(contenu, unite: unite).map { texte, valeur in
          (categorie.rawValue.replacing("_", with: " ") + " : " + texte, valeur)
        }
      }
    }
  }

  /// « du 12 mars 2020 au 23 mars 2020 », « depuis le 1er août 2022 ».
  static func periode(_ fenetre: Parametre.Fenetre) -> String {
    guard let au = fenetre.au else { return "depuis le \(Mots.date(fenetre.du))" }
    return fenetre.du == au
      ? "le \(Mots.date(au))" : "du \(Mots.date(fenetre.du)) au \(Mots.date(au))"
  }
}
