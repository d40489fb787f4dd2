import Deliberation
import RuleEngine

/// The facts that a verdict read, in words.
enum FaitPhrase {
  /// The first facts that the document tells, but the list of members: « nombre de voix pour =
  /// 8 ; … »; nil when it tells none.
  static func resume(_ faits: [Fait], most: Int, suite: String) -> String? {
    let dits = faits.filter { fait in
      !fait.presume && fait.valeur != nil && fait.chemin != "membres"
        && !fait.chemin.hasPrefix("membres[")
    }
    guard !dits.isEmpty else { return nil }
    let mots = dits.prefix(most).map { fait in
      "\(Mots.fait(fait.chemin)) = "
        + (fait.valeur.map { ValeurPhrase.texte($0, de: fait.chemin) } ?? "")
    }
    return mots.joined(separator: " ; ") + (dits.count > most ? suite : "")
  }
}
