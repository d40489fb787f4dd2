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

  /// The words of `text` as a set.
  static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) | 0x20)
      case 0..<0x80: close(&word, &words)
      default:
        if let letters = asciiFold(scalar) {
          word += letters.utf8
        } else if !scalar.properties.isDiacritic {
          close(&word, &words)
        }
      }
    }
    close(&word, &words)
    return words
  }

  private static func close(_ word: inout [UInt8], _ words: inout Set<String>) {
    guard !word.isEmpty else { return }
    let written = String(decoding: word, as: UTF8.self)
    if Civility.named(written) == nil { words.insert(written) }
    word.removeAll(keepingCapacity: true)
  }
}
