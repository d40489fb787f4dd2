/// Words to look for, in the language of FTS5: all must stand in the text, in any order; those
/// between quotation marks, or joined by a hyphen or an apostrophe, must follow one another; one
/// that ends in a star stands for all that begin so.
///
///     SearchPattern("Saint-Usage subvention*").text   // "\"Saint-Usage\" \"subvention\"*"
struct SearchPattern {
  /// Empty when there is no word.
  let text: String

  init(_ words: String) {
    var terms: [String] = []
    for (index, part) in words.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        terms += part.split(whereSeparator: \.isWhitespace).compactMap(Self.term)
      } else if let term = Self.term(part) {
        terms.append(term)
      }
    }
    text = terms.joined(separator: " ")
  }

  /// Nil for what holds no letter and no figure.
  private static func term(_ word: Substring) -> String? {
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return word.hasSuffix("*") ? "\"\(word.dropLast())\"*" : "\"\(word)\""
  }
}
