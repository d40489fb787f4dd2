/// What tells an act of a council from another text.
enum GenreMarks {
  /// Whether the text names a council or a délibération, and two independent marks of an act stand
  /// in it: who sat, when, what number, how it ends. Words of the law alone are no mark.
  static func areEnough(_ layout: Layout, _ sheet: FactSheet) -> Bool {
    guard councilPattern.occurs(in: layout.text, layout.text.all) else { return false }
    let told = facts.count { paths in paths.contains { sheet.tells($0) } }
    let formulas = formulaPatterns.count { $0.occurs(in: layout.text, layout.text.all) }
    return told + formulas >= 2
  }

  private static let councilPattern = Pattern(
    #"\bconseil (?:municipal|communautaire|syndical|departemental|regional|metropolitain|"#
      + #"de communaute"#
      + #"|d'_administration)|\bcomite syndical|\bdeliberations?\b|\ble conseil\b|\bseance\b"#)

  /// Facts that only an act tells; those of one line count for one mark.
  private static let facts = [
    ["date", "date_lettres"], ["membres", "procurations"], ["president"], ["secretaire"],
    ["assemblee.en_exercice", "nombres.votants", "nombres.presents"], ["convocation.date"],
    ["deliberations[0].numero", "deliberations[0].objet"], ["deliberations[0].transmission.id"],
    ["deliberations[0].visas[0]"], ["deliberations[0].vote.resultat"],
  ]

  private static let formulaPatterns = [
    Pattern(#"extrait d(?:u|es) (?:registre|deliberations|proces[- ]verba)"#),
    Pattern(
      #"\b(?:ainsi )?fait et delibere|\bpour extrait (?:certifie )?conforme"#),
    Pattern(#"\bapres (?:en )?avoir delibere\b"#),
  ]
}
