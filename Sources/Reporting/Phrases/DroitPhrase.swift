import Deliberation
import RuleEngine

/// What the law asks, a line a parameter: its title, its value, its dates and its source.
package enum DroitPhrase {
  /// The parameter with the values that were read of it.
  package static func line(_ parametre: Parametre, _ lus: [ParametreLu]) -> String {
    let valeurs = lus.map { lu in
      ValeurPhrase.texte(lu.valeur, unite: parametre.unite) + fenetre(lu)
        + (lu.source.map { " (\($0))" } ?? "")
    }
    return "\(parametre.titre) : \(Mots.enumeration(valeurs, "ou"))"
  }

  private static func fenetre(_ lu: ParametreLu) -> String {
    switch (lu.du, lu.au) {
    case (let du?, let au?) where du == au: ", le \(Mots.date(du))"
    case (let du?, let au?): ", du \(Mots.date(du)) au \(Mots.date(au))"
    case (let du?, nil): ", depuis le \(Mots.date(du))"
    default: ""
    }
  }
}
