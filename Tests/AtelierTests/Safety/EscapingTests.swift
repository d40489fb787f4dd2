import Testing

@testable import Atelier

/// No word of a document or of a request becomes HTML.
@Suite struct EscapingTests {
  private static let attack = "<script>alert(1)</script>\\\"><img src=x onerror=alert(1)>"

  @Test func anActCalledScript() async throws {
    try await withDesks { desks, _ in
      let nom = "<script>alert(2)</script>.json"
      let id = try await desks.imported(record(presents: 3, commune: Self.attack), nom: nom)
      for target in ["/actes", "/actes/\(id)", "/actes/\(id)/fiche", "/bilan", "/engagements"] {
        let page = try await desks.get(target).text
        #expect(!page.contains("<script>alert"))
        #expect(!page.contains("<img"))
      }
      #expect(
        try await desks.get("/actes").text.contains("&lt;script&gt;alert(2)&lt;/script&gt;.json"))
    }
  }

  @Test func whatAFormSays() async throws {
    try await withDesks { desks, _ in
      let query = Percent.encoded("\"><script>alert(1)</script>")
      let page = try await desks.get("/actes?texte=\(query)").text
      #expect(!page.contains("<script>alert"))
      let refused = try await desks.post(
        "/parametres/quorum.requis", ["du": "x", "source": "\"><script>alert(1)</script>"])
      #expect(refused.status == .refused)
      #expect(!refused.text.contains("<script>alert"))
    }
  }

  /// The policy lets nothing of this run or show: none may stand in a page.
  @Test func noPageHoldsScriptsNorStyles() async throws {
    try await withDesks { desks, _ in
      let id = try await desks.imported(record(presents: 3))
      for target in [
        "/actes", "/actes/\(id)", "/actes/\(id)/fiche", "/actes/\(id)/explication/quorum/seance",
        "/regles", "/regles/quorum", "/parametres", "/parametres/quorum.requis", "/bilan", "/rien",
      ] {
        let page = try await desks.get(target).text
        #expect(page.contains("<h1>"))
        #expect(!page.contains(" style=") && !page.contains("<style"))
        #expect(!page.contains("<script>") && !page.contains("javascript:"))
        #expect(page.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
        #expect(page.firstMatch(of: /(?:src|href|action)="(?:https?:)?\/\//) == nil)
      }
    }
  }

  @Test func markupEscapesAllButMarkup() {
    let text = "<b>\"&"
    let bold: Markup = "<b>x</b>"
    let markup: Markup = "<p title=\"\(text)\">\(bold)\(3)\("<i>", when: false)</p>"
    #expect(markup.html == "<p title=\"&lt;b&gt;&quot;&amp;\"><b>x</b>3</p>")
  }
}
