import Deliberation

/// A person's name at one place of the text.
struct WrittenName: Sendable {
  /// The civility and the name.
  let range: Range<Int>
  /// The name alone.
  let bare: Range<Int>
  var civilite: String?
  let prenom: String?
  let nom: String
  /// « M. le Maire »: an office for a name.
  let isOffice: Bool
  /// One word without civility: a name in a list, perhaps anything elsewhere.
  let isWeak: Bool

  /// The words of the text.
  func personne(_ text: FoldedText) -> Personne {
    Personne(text.words(range))
  }

  /// The member that the name tells.
  var membre: Membre {
    var membre = Membre()
    membre.civilite = civilite
    membre.prenom = prenom
    membre.nom = nom
    return membre
  }
}
