import Deliberation

/// The subjects of the ACTES nomenclature, as the SCDL schema checks them.
enum MatiereActes {
  /// What is wrong with the name of a subject: « Finances locales/Subventions » is right, whatever
  /// its case and accents; nil when nothing is.
  static func fault(_ nom: String) -> SCDLFault.Kind? {
    guard let slash = nom.firstIndex(of: "/") else { return .matiereWithoutSlash(nom) }
    let first = nom[..<slash]
    guard !firstLevels.contains(folded(String(first))) else {
      return nom.contains("/ ") ? .matiereSpacedSlash(nom) : nil
    }
    let trimmed = first.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return firstLevels.contains(folded(trimmed))
      ? .matiereSpacedSlash(nom) : .matiereUnknown(String(first))
  }

  /// Whether `code` is written as one of the second level: a figure, a point, one figure or two.
  static func isCode(_ code: String) -> Bool {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 1, (1...2).contains(parts[1].utf8.count)
    else { return false }
    return parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// In lower case, without accents.
  private static func folded(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += asciiFold($1) ?? String($1) }
  }

  private static let firstLevels: Set<String> = [
    "commande publique", "urbanisme", "domaine et patrimoine", "fonction publique",
    "institutions et vie politique", "libertes publiques et pouvoirs de police",
    "finances locales", "domaines de competences par themes", "autres domaines de competences",
  ]
}
