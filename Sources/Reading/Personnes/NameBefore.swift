/// Finds a name by its end: the « Mme X » of « Mme X est élue secrétaire ».
enum NameBefore {
  /// The longest name that ends at `offset`, blanks and a comma left out.
  static func find(_ text: FoldedText, _ offset: Int) -> WrittenName? {
    let stop = text.trimmed(max(0, offset - 90)..<offset, of: ",").upperBound
    let parser = NameParser(text: text, end: stop, wraps: true)
    let window = max(0, stop - 80)..<stop
    for match in startPattern.all(in: text, window) {
      guard let name = parser.name(at: match.range.lowerBound) else { continue }
      if name.range.upperBound == stop, !name.isWeak { return name }
    }
    return nil
  }

  private static let startPattern = Pattern(
    #"(?<![\w'-])(?:[A-Z]|(?i:monsieur|madame|m\.|mme)\b)"#, cased: true)
}
