import Deliberation

/// The result that stands alone, as in a list of délibérations: « Adoptée », « Rejetée ».
enum VoteStatus {
  /// The result that a line of `zone`, or its first words, are.
  static func result(_ text: FoldedText, _ zone: Range<Int>) -> (Vote.Resultat, Range<Int>)? {
    guard let match = pattern.first(in: text, zone), let words = match[1] else { return nil }
    switch text.folded(words).prefix(3) {
    case "rej": return (.rejete, words)
    case "ajo", "rep", "ret": return (.ajourne, words)
    default: return (.adopte, words)
    }
  }

  private static let pattern = Pattern(
    #"(?:\G|^)[ *>|.:-]{0,9}(?:(?:deliberation|decision|resultat|proposition|vote)_:?_)?"#
      + #"((?:adopt|approuv|rejet|ajourn|report|retir)ees?|(?:adopt|approuv|rejet|ajourn|report|"#
      + #"retir)e)[ |.!]*$"#)
}
