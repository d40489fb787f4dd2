import TestSupport

/// Spoiled texts of acts; the same seed gives the same text.
///
///     let mutants = TextMutants(ExampleTexts.all(in: packageRoot()))
///     let bytes = mutants.mutant(seed: 7)
public struct TextMutants: Sendable {
  private let texts: [[UInt8]]

  /// Mutants of `texts`, of which there is at least one.
  public init(_ texts: [[UInt8]]) {
    precondition(!texts.isEmpty, "no text to spoil")
    self.texts = texts
  }

  /// One of the texts, spoiled one to eight times; at most `most` bytes.
  public func mutant(seed: UInt64, most: Int = 60_000) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return mutant(of: texts[random.below(texts.count)], most: most, &random)
  }

  /// `text`, spoiled one to eight times; at most `most` bytes.
  public func mutant(
    of text: [UInt8], most: Int, _ random: inout SeededGenerator
  ) -> [UInt8] {
    var text = Array(text.prefix(most))
    for _ in 0...random.below(8) {
      Mutation.allCases[random.below(Mutation.allCases.count)]
        .apply(to: &text, most: most, &random)
    }
    return text
  }
}
