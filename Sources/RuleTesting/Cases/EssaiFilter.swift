import RuleEngine

/// Which cases to run.
public struct EssaiFilter: Sendable, Equatable {
  /// Ids of rules; all when empty.
  public var regles: [String]
  /// Articles, whole or as their number alone (`L2121-17`); all when empty.
  public var articles: [String]
  /// A part of the title, whatever its case; all when nil.
  public var titre: String?

  public init(regles: [String] = [], articles: [String] = [], titre: String? = nil) {
    self.regles = regles
    self.articles = articles
    self.titre = titre
  }

  /// Whether no case is left aside.
  public var takesAll: Bool { regles.isEmpty && articles.isEmpty && titre == nil }

  func ids(_ rules: [Regle]) -> Set<String> {
    Set(
      rules.filter { regle in
        (regles.isEmpty || regles.contains(regle.id))
          && (articles.isEmpty || regle.articles.contains(where: cites))
      }.map(\.id))
  }

  /// `CGCT L2121-17` is cited by itself and by `L2121-17`.
  private func cites(_ article: String) -> Bool {
    articles.contains { $0 == article || article.split(separator: " ").contains(Substring($0)) }
  }

  func takes(titre nom: String) -> Bool {
    titre.map { nom.lowercased().contains($0.lowercased()) } ?? true
  }
}
