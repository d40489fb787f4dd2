/// Tells at a glance that nothing which may stand behind a name does: most names of a list are
/// followed by the next one.
enum SuffixOpening {
  /// Whether a qualité, a status, a power or a note may start at `range`: by its parenthesis or
  /// arrow, or the first two letters of its first word.
  static func mayStand(in text: FoldedText, _ range: Range<Int>) -> Bool {
    var cursor = range.lowerBound
    while cursor < range.upperBound, isSkipped(text.bytes[cursor]) { cursor += 1 }
    guard cursor < range.upperBound else { return false }
    let first = text.bytes[cursor]
    guard isLetter(first) else { return first != UInt8(ascii: ".") && first != UInt8(ascii: ";") }
    let second = cursor + 1 < range.upperBound ? text.bytes[cursor + 1] : 0
    guard isLetter(second) else { return alone.contains(first | 0x20) }
    return starts[place(first, second)]
  }

  /// Blanks, and the signs that part a name from what is said of it.
  private static func isSkipped(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first | 0x20) - 0x61) * 26 + Int(second | 0x20) - 0x61
  }

  /// « à M. X », « d'Auxonne », « l'adjoint », « p. à M. X ».
  private static let alone = Array("adlp".utf8)

  private static let starts: [Bool] = {
    var starts = [Bool](repeating: false, count: 26 * 26)
    for word in words.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) {
      starts[place(word[0], word[1])] = true
    }
    return starts
  }()

  /// The first letters of all that `NameSuffix` reads.
  private static let words = """
    ab ad ar au av ay ci co de di do du en et ex hu la le ma ne no on pa po pr pv qu re se si so \
    su ti tr vi
    """
}
