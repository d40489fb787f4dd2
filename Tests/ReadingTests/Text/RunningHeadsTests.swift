import Testing

@testable import Reading

struct RunningHeadsTests {
  /// What is read of `pages`, each line of the text by its own.
  private func flow(_ pages: [String]) -> [String] {
    let text = FoldedText(PagedText(pages: pages))
    return text.slice(text.all).split(separator: "\n").map(String.init)
  }

  private func pages(_ head: (Int) -> String, count: Int = 4) -> [String] {
    (1...count).map {
      "\(head($0))\nUn texte \($0)\nqui suit\nson cours \($0 * $0)\nici \($0 % 3)\n"
    }
  }

  private let body = [
    "Un texte 1", "qui suit", "son cours 1", "ici 1", "Un texte 2", "qui suit", "son cours 4",
    "ici 2", "Un texte 3", "qui suit", "son cours 9", "ici 0", "Un texte 4", "qui suit",
    "son cours 16", "ici 1",
  ].filter { !$0.hasPrefix("Un texte") && $0 != "qui suit" }

  @Test func aHeadStaysOnceAndACountOfPagesNowhere() {
    let lines = flow(pages { "Commune de Losne — séance du 3 mai 2023\nPage \($0)/4" })
    #expect(lines.filter { $0.hasPrefix("Commune") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("Page") } == [])
    #expect(lines.filter { $0.hasPrefix("son") || $0.hasPrefix("ici") } == body)
  }

  @Test func aFootStaysOnce() {
    let feet = (1...3).map {
      "Texte \(["un", "deux", "trois"][$0 - 1])\nfin\($0 * $0)\nMairie - 12 rue B\n"
    }
    #expect(
      flow(feet) == [
        "Texte un", "fin1", "Mairie - 12 rue B", "Texte deux", "fin4", "Texte trois", "fin9",
      ])
  }

  @Test func twoPagesAreNoProof() {
    let lines = flow(pages({ _ in "Commune de Losne" }, count: 2))
    #expect(lines.filter { $0 == "Commune de Losne" }.count == 2)
  }

  @Test func figuresThatDoNotCountPagesAreAProofOfNothing() {
    let lines = flow(pages { "Délégation de crédits : \($0 * $0) euros" })
    #expect(lines.filter { $0.hasPrefix("Délégation") }.count == 4)
  }

  @Test func whatActsTellOfEachStaysOnEachPage() {
    let lines = flow(pages { _ in "Votants : 15" })
    #expect(lines.filter { $0 == "Votants : 15" }.count == 4)
  }

  @Test func placesAreThoseOfTheText() {
    let text = FoldedText(PagedText(pages: pages { "Commune de Losne\nPage \($0)/4" }))
    let last = text.position(text.scalars.count - 2)
    #expect(text.lines.count == 25)
    #expect(last == (24, 5))
    #expect(text.lines[6] == "Commune de Losne")
  }

  @Test func linesThatCountPagesTellThemWithoutFormFeeds() {
    let text = (1...4).map { "Commune de Losne\nUne page \($0 * $0)\n- \($0) -\n" }.joined()
    #expect(
      FoldedText(text).slice(FoldedText(text).all).split(separator: "\n") == [
        "Commune de Losne", "Une page 1", "Une page 4", "Une page 9", "Une page 16",
      ])
  }

  @Test func aSentenceRunsOverTheEndOfAPage() {
    let text = FoldedText(PagedText(pages: ["Le conseil autorise le maire\n\n", "\n à signer.\n"]))
    #expect(text.slice(text.all) == "Le conseil autorise le maire\n à signer.\n")
    let other = FoldedText(PagedText(pages: ["Le conseil autorise.\n\n", "\nLe maire.\n"]))
    #expect(other.slice(other.all) == "Le conseil autorise.\n\n\nLe maire.\n")
  }
}
