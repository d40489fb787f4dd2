import Deliberation
import RuleEngine

/// What would turn a manquement round: « quatre présents de plus », « un pouvoir de moins pour
/// Odile BRÉMOND », « convocation envoyée 2 jours plus tôt (le 10 mai 2021 au plus tard) ».
package enum ChangementPhrase {
  /// The changes of an alternative, joined by « et »; facts to be told come in one list.
  package static func phrase(_ alternative: Alternative) -> String {
    let donnes = alternative.changements.filter { $0.genre == .donne }.map(\.chemin)
    var parts = alternative.changements.filter { $0.genre != .donne }.map(phrase)
    if !donnes.isEmpty { parts.append("à indiquer : \(Mots.faits(donnes))") }
    let fin =
      alternative.resultat == .sans_objet ? " (la règle n'a plus de pouvoir à contrôler)" : ""
    let seComptent = alternative.changements.allSatisfy { $0.genre == .pouvoirs }
    return (seComptent ? Mots.enumeration(parts) : parts.joined(separator: ", et ")) + fin
  }

  private static func phrase(_ changement: Changement) -> String {
    switch changement.genre {
    case .presents: compte(changement, "présent")
    case .absents: compte(changement, "absent") + " dans les listes"
    case .pouvoirs:
      compte(changement, "pouvoir") + (changement.personne.map { " pour \($0)" } ?? "")
    case .jours: jours(changement)
    case .nombre: nombre(changement)
    case .valeur: remplace(changement)
    case .personne: remplace(changement) + ", par exemple"
    case .donne: "à indiquer : \(Mots.fait(changement.chemin))"
    }
  }

  private static func compte(_ changement: Changement, _ mot: String) -> String {
    let nombre = abs(changement.nombre)
    let sens = changement.nombre < 0 ? "de moins" : "de plus"
    return "\(ValeurPhrase.nombre(nombre)) \(mot)\(nombre >= 2 ? "s" : "") \(sens)"
  }

  private static func jours(_ changement: Changement) -> String {
    let nombre = Mots.compte(abs(changement.nombre), "jour", "jours")
    let sens = changement.nombre < 0 ? "plus tôt" : "plus tard"
    let date = changement.apres.map { ValeurPhrase.texte($0, de: changement.chemin) }
    let limite = changement.nombre < 0 ? " au plus tard" : " au plus tôt"
    let borne = changement.estBorne ? limite : ""
    let quand = date.map { " (le \($0)\(borne))" } ?? ""
    let acte = actes[changement.chemin] ?? Mots.fait(changement.chemin) + " :"
    return "\(acte) \(nombre) \(sens)\(quand)"
  }

  private static let actes = [
    "convocation.date": "convocation envoyée", "affichage.date": "convocation affichée",
    "date": "séance tenue",
  ]

  private static func nombre(_ changement: Changement) -> String {
    let sens = changement.nombre < 0 ? "de moins" : "de plus"
    let valeurs = [changement.avant, changement.apres].compactMap { $0 }.map(ValeurPhrase.texte)
    let suite = valeurs.count == 2 ? " (\(valeurs[1]) au lieu de \(valeurs[0]))" : ""
    return "\(Mots.fait(changement.chemin)) : \(abs(changement.nombre)) \(sens)\(suite)"
  }

  private static func remplace(_ changement: Changement) -> String {
    let qui = changement.personne ?? Mots.fait(changement.chemin)
    guard let apres = changement.apres else { return qui }
    let nouveau = ValeurPhrase.texte(apres, de: changement.chemin)
    guard let avant = changement.avant else { return "\(qui) : \(nouveau)" }
    let ancien = ValeurPhrase.texte(avant, de: changement.chemin)
    return "\(qui) : \(nouveau) au lieu \(Assemblage.deQuoi(ancien))"
  }
}
