/// The commune in the official name of a collectivity.
///
///     CommuneName.told(by: "Ville du Havre")   // Le Havre
enum CommuneName {
  /// The commune that `nom` names after « Commune », « Ville » or « Mairie »; nil when it names
  /// none so.
  static func told(by nom: String) -> String? {
    let parts = nom.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, ["commune", "ville", "mairie"].contains(parts[0].lowercased())
    else { return nil }
    let lower = parts[1].lowercased()
    for (link, article) in links where lower.hasPrefix(link) {
      let rest = parts[1].unicodeScalars.dropFirst(link.unicodeScalars.count)
      return rest.isEmpty ? nil : article + String(String.UnicodeScalarView(rest))
    }
    return nil
  }

  private static let links = [
    ("de ", ""), ("d'", ""), ("d’", ""), ("du ", "Le "), ("des ", "Les "),
  ]
}
