/// The facts that a verdict read, each told by its index among those known of its séance: who
/// goes through many verdicts of one séance does with each fact once what is to be done with it.
package struct FaitsSitues: Sendable {
  private let encoded: EncodedSeance
  /// In order of reading, each once.
  package let rangs: [Int]

  init(_ rangs: [Int], in encoded: EncodedSeance) {
    self.encoded = encoded
    self.rangs = rangs
  }

  /// The fact of index `rang`.
  package func fait(_ rang: Int) -> Fait { encoded.fait(rang) }

  /// Whether an index is the same fact in both.
  package func estDeMemeSeance(que other: FaitsSitues) -> Bool { encoded === other.encoded }
}
