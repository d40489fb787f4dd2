import Testing

@testable import Atelier

/// Acts are read, judged, corrected and judged again.
@Suite struct ActDeskTests {
  private func correction(_ fait: String, _ valeur: String) -> [String: String] {
    ["fait": fait, "valeur": valeur, "auteur": "A. B.", "motif": "le registre dit neuf"]
  }

  @Test(arguments: Keeping.allCases)
  func aCorrectedFactChangesTheVerdict(_ keeping: Keeping) async throws {
    try await withDesks(keeping: keeping) { desks, _ in
      let id = try await desks.imported(record(presents: 3))
      #expect(try await desks.get("/actes/\(id)").text.contains("3 présents, 8 requis"))
      let answer = try await desks.post(
        "/actes/\(id)/corrections", correction("nombres.presents", "9"))
      #expect(answer.status == .seeOther)
      let page = try await desks.get("/actes/\(id)").text
      #expect(page.contains("Aucun manquement."))
      #expect(page.contains("<del>3</del>") && page.contains("<ins>9</ins>"))
      #expect(page.contains("le registre dit neuf"))
      let kept = try #require(try await desks.acts.store.act(id))
      #expect(kept.lu.seance.nombres?.presents == 3)
      #expect(kept.corrections.map(\.auteur) == ["A. B."])
    }
  }

  @Test(arguments: [
    ("nombres.presents", "beaucoup"), ("nombres.rien", "3"), ("membres", "x"), ("", "3"),
    ("../../etc/passwd", "3"), ("date", "12 mars"), ("assemblee.type", "république"),
  ])
  func refusesACorrectionThatIsNone(_ fait: String, _ valeur: String) async throws {
    try await withDesks { desks, _ in
      let id = try await desks.imported(record(presents: 3))
      let answer = try await desks.post("/actes/\(id)/corrections", correction(fait, valeur))
      #expect(answer.status == .badRequest)
      #expect(try await desks.acts.store.act(id)?.corrections.isEmpty == true)
    }
  }

  @Test(arguments: Keeping.allCases)
  func theSameDocumentIsKeptOnce(_ keeping: Keeping) async throws {
    try await withDesks(keeping: keeping) { desks, _ in
      _ = try await desks.imported(record(presents: 3))
      _ = try await desks.imported(record(presents: 3), nom: "copie.json")
      #expect(try await desks.acts.store.rows(ActFilter(), start: 0, count: 9).total == 1)
    }
  }

  @Test func whatCannotBeReadIsTold() async throws {
    try await withDesks { desks, _ in
      let number = try await desks.imports.begin(Array("{\"dat\": 1}".utf8), nom: "a/b.json")
      while await desks.imports.progress(number)?.fini == false { await Task.yield() }
      let progress = try #require(await desks.imports.progress(number))
      #expect(
        progress.erreurs == [
          "a/b.json:1:2: la clé « dat » n'existe pas dans Seance ; vouliez-vous dire « date » ?"
        ])
    }
  }

  @Test(arguments: Keeping.allCases)
  func filtersByStateRuleDateAndWords(_ keeping: Keeping) async throws {
    try await withDesks(keeping: keeping) { desks, _ in
      _ = try await desks.imported(record(presents: 3, commune: "Échenon"))
      _ = try await desks.imported(record(presents: 9, commune: "Losne"))
      for (query, found) in [
        ("etat=nullite", "d&#39;Échenon"), ("etat=regulier", "de Losne"),
        ("regle=quorum", "d'Échenon"),
        ("texte=echenon", "d'Échenon"), ("texte=LOSNE+terrain", "de Losne"),
      ] {
        let page = try await desks.get("/actes?\(query)").text
        #expect(page.contains("1 acte sur 2."))
        #expect(page.contains(found.replacing("&#39;", with: "'")))
      }
      #expect(try await desks.get("/actes?du=2025-01-01").text.contains("0 acte sur 2."))
    }
  }

  @Test(arguments: Keeping.allCases)
  func aChangedRuleJudgesAgain(_ keeping: Keeping) async throws {
    try await withDesks(keeping: keeping) { desks, _ in
      _ = try await desks.imported(record(presents: 9))
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let changed = texte.text.replacing("presents < p.quorum.requis", with: "presents < 10")
      try await desks.rules.replace(texte, by: changed, auteur: "A. B.", motif: "essai")
      #expect(try await desks.acts.store.stale(under: desks.rules.law).count == 1)
      try await desks.acts.judgeAgain()
      #expect(try await desks.acts.store.stale(under: desks.rules.law).isEmpty)
      #expect(try await desks.get("/actes?etat=nullite").text.contains("1 acte sur 1."))
      #expect(try await desks.get("/bilan").text.contains("1 nullité"))
    }
  }

  @Test func explainsInPlace() async throws {
    try await withDesks { desks, _ in
      let id = try await desks.imported(record(presents: 3))
      let fragment = try await desks.get("/actes/\(id)/explication/quorum/seance?fragment=1").text
      #expect(fragment.contains("L'acte serait régulier avec :"))
      #expect(fragment.contains("<li>cinq présents de plus</li>"))
      #expect(fragment.contains("Présents requis : 8 membres"))
      #expect(try await desks.get("/actes/\(id)/explication/rien/seance").status == .notFound)
    }
  }
}
