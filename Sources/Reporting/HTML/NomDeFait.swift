import Deliberation

/// How a list of facts calls each, and writes its value.
enum NomDeFait {
  /// The most characters of a passage that a list shows.
  static let largeur = 140

  /// What the fact at `chemin` is; which item of its list, when the list has several.
  static func nom(_ chemin: String, in seance: Seance) -> String {
    guard chemin.last != "]" else { return element(chemin) ?? Mots.sens(chemin) }
    let sens = Mots.sens(chemin)
    guard let crochet = chemin.lastIndex(of: "["), let rang = Chemin(chemin)?.rang,
      chemin[..<crochet] != "deliberations",
      case .list(let items)? = Chemin(String(chemin[..<crochet]))?.value(in: seance),
      items.count > 1
    else { return sens }
    return "\(sens) (n° \(rang + 1))"
  }

  /// The value that `place` gives, else that of the record; the words of the text for a passage.
  static func valeur(_ chemin: String, _ place: Extrait?, in seance: Seance) -> String {
    if let valeur = place?.valeur { return coupe(ValeurPhrase.texte(valeur, de: chemin)) }
    switch Chemin(chemin)?.value(in: seance) {
    case .object(let membre as Membre)?: return personne(membre)
    case .list(let items)?: return String(items.count)
    case let value?:
      if let valeur = value.scalar { return coupe(ValeurPhrase.texte(valeur, de: chemin)) }
      fallthrough
    default: return coupe(place?.texte ?? "")
    }
  }

  /// What the item of a list is: « membre que le document nomme ».
  private static func element(_ chemin: String) -> String? {
    guard case .list(.object(let entity))? = Chemin(chemin)?.info?.type else { return nil }
    for article in ["un ", "une "] where entity.meaning.hasPrefix(article) {
      return String(entity.meaning.dropFirst(article.count))
    }
    return entity.meaning
  }

  private static func personne(_ membre: Membre) -> String {
    let nom = [membre.civilite, membre.prenom, membre.nom].compactMap { $0 }
      .joined(separator: " ")
    guard let presence = membre.presence else { return nom }
    let mot = ValeurPhrase.texte(.texte(presence.rawValue), de: "membres[0].presence")
    return "\(nom) (\(mot))"
  }

  private static func coupe(_ text: String) -> String {
    text.count > largeur ? text.prefix(largeur - 1) + "…" : text
  }
}
