/// « M. », « Mesdames »: what may stand before a name.
struct Civility: Equatable {
  /// `M.`, `Mme` or `Mlle`; nil for titles that tell no more, as « Docteur ».
  let normalized: String?
  /// Whether it opens a list of names: « Mesdames A, B et C ».
  let isPlural: Bool

  /// The civility written `folded`, in lower case without accents.
  static func named(_ folded: String) -> Civility? {
    if let exact = table[folded.hasSuffix(".") ? String(folded.dropLast()) : folded] {
      return exact
    }
    guard folded.utf8.first == UInt8(ascii: "m"), (5...9).contains(folded.utf8.count) else {
      return nil
    }
    return misread.first { EditDistance.isOne(folded, $0) || folded.sorted() == $0.sorted() }
      .flatMap { table[$0] }
  }

  /// Long enough for one wrong letter, as « Monsicur », or two that changed places, as
  /// « Moniseur », to leave no doubt.
  private static let misread = ["monsieur", "madame", "mesdames", "messieurs"]

  /// The short forms that a point may end.
  static let abbreviations: Set<String> = ["mm", "mme", "mmes", "mlle", "mlles", "mr", "dr"]

  private static let table: [String: Civility] = {
    let forms: [(String?, Bool, [String])] = [
      ("M.", false, ["m", "mr", "monsieur"]), ("M.", true, ["mm", "messieurs", "mrs", "ms"]),
      ("Mme", false, ["mme", "madame"]), ("Mme", true, ["mmes", "mesdames"]),
      ("Mlle", false, ["mlle", "melle", "mademoiselle"]),
      ("Mlle", true, ["mlles", "mesdemoiselles"]),
      (nil, false, ["dr", "docteur", "me", "maitre", "professeur"]),
    ]
    var table: [String: Civility] = [:]
    for (normalized, isPlural, words) in forms {
      for word in words { table[word] = Civility(normalized: normalized, isPlural: isPlural) }
    }
    return table
  }()
}
