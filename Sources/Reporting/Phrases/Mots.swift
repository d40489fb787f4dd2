import Deliberation
import RuleEngine

/// The French words of the engine's own terms.
package enum Mots {
  package static func gravite(_ gravite: Gravite) -> String {
    switch gravite {
    case .nullite: "nullité"
    case .irregularite: "irrégularité"
    case .avertissement: "avertissement"
    case .information: "information"
    }
  }

  package static func resultat(_ resultat: Resultat) -> String {
    switch resultat {
    case .conforme: "conforme"
    case .manquement: "manquement"
    case .indetermine: "indéterminé"
    case .sans_objet: "sans objet"
    case .erreur: "erreur"
    }
  }

  /// « 1 manquement », « 2 manquements » ; zero is singular in French.
  package static func compte(_ nombre: Int, _ un: String, _ plusieurs: String) -> String {
    "\(nombre) \(nombre >= 2 ? plusieurs : un)"
  }

  /// « a, b et c ».
  package static func enumeration(_ mots: [String], _ lien: String = "et") -> String {
    guard let dernier = mots.last, mots.count > 1 else { return mots.first ?? "" }
    return mots.dropLast().joined(separator: ", ") + " \(lien) " + dernier
  }

  /// « 20 mai 2021 ».
  package static func date(_ jour: Jour) -> String {
    let (annee, mois, quantieme) = jour.civil
    return "\(quantieme == 1 ? "1er" : String(quantieme)) \(moisNoms[mois - 1]) \(annee)"
  }

  /// « 15 avril » for `04-15`; nil for any other text.
  static func jourDeLAnnee(_ texte: String) -> String? {
    // A leap year has every day.
    guard let (_, mois, jour) = Jour("2000-" + texte)?.civil else { return nil }
    return "\(jour == 1 ? "1er" : String(jour)) \(moisNoms[mois - 1])"
  }

  /// « mai 2021 ».
  static func mois(_ mois: Mois) -> String {
    "\(moisNoms[mois.mois - 1])\u{A0}\(mois.annee)"
  }

  /// What the fact at `chemin` is, in words: « date d'envoi de la convocation ».
  package static func fait(_ chemin: String) -> String {
    faits([chemin])
  }

  /// What the field at the path means, whatever the item that holds it.
  package static func sens(_ chemin: String) -> String {
    guard chemin.hasPrefix("registre.") else { return Chemin(chemin)?.info?.meaning ?? chemin }
    guard let champ = champ(chemin), let rang = Chemin(String(chemin[...duRegistre(chemin)]))?.rang
    else { return "les séances du registre" }
    return "\(champ.meaning) (séance n° \(rang + 1) du registre)"
  }

  /// What is told of the field at the path, of the act or of one of the register.
  static func champ(_ chemin: String) -> FieldInfo? {
    guard chemin.hasPrefix("registre.") else { return Chemin(chemin)?.info }
    return Chemin(String(chemin[duRegistre(chemin)...].dropFirst(2)))?.info
  }

  /// Where `registre.seances[3]` ends in a path.
  private static func duRegistre(_ chemin: String) -> String.Index {
    chemin.firstIndex(of: "]") ?? chemin.index(before: chemin.endIndex)
  }

  /// The facts in words, those of several items of a list told once:
  /// « qui reçoit le pouvoir (n° 1, 2 et 3) ; secrétaire de séance ».
  package static func faits(_ chemins: [String]) -> String {
    var order: [String] = []
    var ranks: [String: [String]] = [:]
    for chemin in chemins {
      let parsed = Chemin(chemin)
      let meaning = sens(chemin)
      if ranks[meaning] == nil { order.append(meaning) }
      let own = chemin.hasPrefix("deliberations[") ? nil : parsed?.rang
      ranks[meaning, default: []] += own.map { [String($0 + 1)] } ?? []
    }
    return order.map { meaning in
      let numbers = ranks[meaning] ?? []
      return numbers.isEmpty ? meaning : "\(meaning) (n° \(enumeration(numbers)))"
    }.joined(separator: " ; ")
  }

  /// « 2 irrégularités ».
  package static func compte(_ nombre: Int, _ gravite: Gravite) -> String {
    compte(nombre, self.gravite(gravite), self.gravite(gravite) + "s")
  }

  private static let moisNoms = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
}
