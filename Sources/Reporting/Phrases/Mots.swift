import Deliberation
import RuleEngine

/// The French words of the engine's own terms.
enum Mots {
  static func gravite(_ gravite: Gravite) -> String {
    switch gravite {
    case .nullite: "nullité"
    case .irregularite: "irrégularité"
    case .avertissement: "avertissement"
    case .information: "information"
    }
  }

  static func resultat(_ resultat: Resultat) -> String {
    switch resultat {
    case .conforme: "conforme"
    case .manquement: "manquement"
    case .indetermine: "indéterminé"
    case .sans_objet: "sans objet"
    case .erreur: "erreur"
    }
  }

  /// « 1 manquement », « 2 manquements » ; zero is singular in French.
  static func compte(_ nombre: Int, _ un: String, _ plusieurs: String) -> String {
    "\(nombre) \(nombre >= 2 ? plusieurs : un)"
  }

  /// « a, b et c ».
  static func enumeration(_ mots: [String], _ lien: String = "et") -> String {
    guard let dernier = mots.last, mots.count > 1 else { return mots.first ?? "" }
    return mots.dropLast().joined(separator: ", ") + " \(lien) " + dernier
  }

  /// « 20 mai 2021 ».
  static func date(_ jour: Jour) -> String {
    let (annee, mois, quantieme) = jour.civil
    return "\(quantieme == 1 ? "1er" : String(quantieme)) \(moisNoms[mois - 1]) \(annee)"
  }

  /// What the fact at `chemin` is, in words: « date d'envoi de la convocation ».
  static func fait(_ chemin: String) -> String {
    let parsed = Chemin(chemin)
    guard let info = parsed?.info else { return chemin }
    guard let rang = parsed?.rang, !chemin.hasPrefix("deliberations[") else { return info.meaning }
    return "\(info.meaning) (n° \(rang + 1))"
  }

  private static let moisNoms = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
}
