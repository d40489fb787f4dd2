import Testing

@testable import Reading

struct SuffixOpeningTests {
  private func mayStand(_ text: String) -> Bool {
    let text = FoldedText(text)
    return SuffixOpening.mayStand(in: text, text.all)
  }

  @Test(arguments: [
    ", excusé", " (arrivé à 19 h)", ", adjointe au maire", " a donné pouvoir à", " : absente",
    ", maire", " → Mme", ", à M. Petit", " - suppléant", " d'Auxonne",
  ])
  func whatMayFollowAName(_ text: String) {
    #expect(mayStand(text))
  }

  @Test(arguments: ["", " , ", ". Le conseil", "; Mme", ", Mme Roux", ", Jean Petit", " G. Petit"])
  func whatStartsAnotherName(_ text: String) {
    #expect(!mayStand(text))
  }
}
