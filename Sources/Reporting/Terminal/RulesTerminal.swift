import RuleEngine

/// The catalogue that `rules` prints: one rule a block.
public struct RulesTerminal {
  private let style: Style

  public init(style: Style) {
    self.style = style
  }

  /// Id, title, severity and articles of each rule; its lines end with a newline.
  public func report(_ regles: [Regle]) -> String {
    regles.map { regle in
      let gravite = style.gravite(regle.gravite, Mots.gravite(regle.gravite))
      return "\(style.bold(regle.id))  \(gravite)\n  \(regle.titre)\n"
        + "  \(regle.articles.joined(separator: ", "))\n  \(style.dim(regle.fichier))\n"
    }.joined(separator: "\n")
  }
}
