import Deliberation
import RuleEngine
import Testing

/// Words on lists of which the document leaves out a part.
@Suite struct ListesTests {
  /// Financements of these amounts; nil is one that the document does not tell.
  private func seance(_ amounts: [Int?]) -> Seance {
    var deliberation = Deliberation()
    deliberation.financements = amounts.map { amount in
      var financement = Financement()
      financement.montant = amount.map { Euros(centimes: $0 * 100) }
      return financement
    }
    var seance = Seance.exemple()
    seance.deliberations = [deliberation]
    return seance
  }

  private func run(_ body: String, _ amounts: [Int?]) throws -> Verdict {
    try verdict(
      "local liste = seance.deliberations[1].financements\n" + body, on: seance(amounts))
  }

  @Test(arguments: [
    ([1, 60, 70], "60,00 au rang 2"), ([1, nil, 60], "60,00 au rang 3"), ([], "aucun"),
    ([1, 2], "aucun"),
  ])
  func theFirstKnownItemThatMatches(amounts: [Int?], expected: String) throws {
    let verdict = try run(
      """
      local f, rang = premier(liste, function(f) return f.montant > 50 end)
      if not f then return conforme "aucun" end
      return conforme { "{f.montant} au rang {rang}", f = f, rang = rang }
      """, amounts)
    #expect(verdict.motif == .regle(expected.replacing(",00", with: "")))
  }

  @Test func noneForCertainEndsTheRun() throws {
    let verdict = try run(
      "return conforme(premier(liste, function(f) return f.montant > 50 end) and \"a\" or \"b\")",
      [1, nil, 2])
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["deliberations[0].financements[1].montant"])
  }

  @Test(arguments: [
    ([1, 60], "oui"), ([1, nil], "oui"), ([1, 2], "non"), ([], "non"), ([nil], "oui"),
  ])
  func couldOneMatch(amounts: [Int?], expected: String) throws {
    let verdict = try run(
      """
      local oui = possible(liste, function(f) return f.montant > 50 end)
      return conforme { "{oui}", oui = oui }
      """, amounts)
    #expect(verdict.resultat == .conforme)
    #expect(verdict.motif == .regle(expected))
  }

  @Test(arguments: [
    ([1, 60], "61 (complet : oui)"), ([1, nil, 3], "4 (complet : non)"),
    ([], "0 (complet : oui)"), ([nil], "0 (complet : non)"),
  ])
  func theSumOfWhatIsKnown(amounts: [Int?], expected: String) throws {
    let verdict = try run(
      """
      local total, complet = somme(liste, function(f) return f.montant end)
      return conforme { "{total:nombre} (complet : {complet})", total = total, complet = complet }
      """, amounts)
    #expect(verdict.motif == .regle(expected))
    #expect(verdict.manquants.isEmpty)
  }

  @Test func aSumOfWordsIsAnError() throws {
    let verdict = try run("return conforme(somme(liste, function() return \"1\" end))", [1])
    #expect(verdict.erreur?.message == "somme attend une fonction qui rend un nombre")
  }
}
