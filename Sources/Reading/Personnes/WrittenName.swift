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

  /// The words of the text, those that no blank parts set apart; the border of a cell left out.
  func personne(_ text: FoldedText) -> Personne {
    let lexer = NameLexer(text: text, end: range.upperBound)
    var parts: [String] = []
    var start = range.lowerBound
    var token = lexer.token(start)
    while token.range.upperBound < range.upperBound {
      let next = lexer.token(token.range.upperBound)
      if !next.isSpaced, next.isWord, token.isWord {
        parts.append(text.words(start..<next.range.lowerBound))
        start = next.range.lowerBound
      }
      token = next
    }
    parts.append(text.words(start..<range.upperBound))
    return Personne(parts.joined(separator: " ").replacing(" | ", with: " "))
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
