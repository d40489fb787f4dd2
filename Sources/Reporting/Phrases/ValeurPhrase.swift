import Deliberation
import RuleEngine

/// Values in words: « 20 mai 2021 », « 50 000 € », « oui », « excusé ».
package enum ValeurPhrase {
  /// The value of the fact at `chemin`.
  package static func texte(_ valeur: Scalaire, de chemin: String) -> String {
    switch (valeur, Mots.champ(chemin)?.type) {
    case (.texte(let mot), .date): Jour(mot).map(Mots.date) ?? mot
    case (.texte(let mot), .choice): presences[mot] ?? mot.replacing("_", with: " ")
    default: texte(valeur)
    }
  }

  package static func texte(_ valeur: Scalaire) -> String {
    switch valeur {
    case .booleen(let value): value ? "oui" : "non"
    case .entier(let value): groupe(String(value))
    case .euros(let value): euros(value)
    case .texte(let value): value
    }
  }

  /// « 3 jours francs », « 1 jour franc », « plus de 1/2 ».
  package static func texte(_ valeur: Scalaire, unite: String?) -> String {
    switch valeur {
    case .texte(let value) where value.hasPrefix(">"): return "plus de " + value.dropFirst()
    case .entier(let value):
      guard let unite = unite?.split(separator: " ;").first else { return texte(valeur) }
      return texte(valeur) + " " + (value >= 2 ? String(unite) : singulier(unite))
    default: return texte(valeur)
    }
  }

  /// « deux » ; in digits from seventeen on.
  package static func nombre(_ nombre: Int) -> String {
    nombres.indices.contains(nombre) ? nombres[nombre] : String(nombre)
  }

  private static func singulier(_ unite: Substring) -> String {
    unite.split(separator: " ").map { mot in
      mot.hasSuffix("s") && mot != "mois" ? String(mot.dropLast()) : String(mot)
    }.joined(separator: " ")
  }

  static func euros(_ euros: Euros) -> String {
    let parts = euros.description.split(separator: ".")
    let cents = parts.count > 1 ? "," + parts[1] + (parts[1].count == 1 ? "0" : "") : ""
    return groupe(String(parts[0])) + cents + " €"
  }

  /// « 50 000 » ; numbers below 10 000 stay whole, as do years.
  private static func groupe(_ chiffres: String) -> String {
    guard chiffres.count > 4 else { return chiffres }
    var groupes: [Substring] = []
    var reste = chiffres[...]
    while reste.count > 3 {
      groupes.insert(reste.suffix(3), at: 0)
      reste = reste.dropLast(3)
    }
    return ([reste] + groupes).joined(separator: " ")
  }

  private static let presences = [
    "present": "présent", "represente": "représenté", "excuse": "excusé", "distance": "à distance",
  ]

  private static let nombres = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
  ]
}
