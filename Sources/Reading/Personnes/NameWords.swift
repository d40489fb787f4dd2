import Deliberation

/// The folded words of a written name, to tell whether two writings may be of one person.
enum NameWords {
  /// Whether the words of one stand among those of the other, civilités left out.
  static func areCompatible(_ left: String, _ right: String) -> Bool {
    let (left, right) = (words(left), words(right))
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left.isSubset(of: right) || right.isSubset(of: left)
  }

  /// The words of a name in alphabetical order, civilités left out.
  static func sorted(_ text: String) -> [String] {
    words(text).sorted()
  }

  /// Whether the words of `part` all stand in `whole`.
  static func contains(_ whole: String, _ part: String) -> Bool {
    words(part).isSubset(of: words(whole))
  }

  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    for scalar in text.unicodeScalars + [" "] {
      if let letters = asciiFold(scalar) {
        word += letters
      } else if !scalar.properties.isDiacritic, !word.isEmpty {
        if Civility.named(word) == nil { words.insert(word) }
        word = ""
      }
    }
    return words
  }
}
