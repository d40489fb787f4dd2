import RuleTesting
import Testing

@Suite struct DocumentResultTests {
  private func result(_ gardes: [String]?, _ obtenus: [String]?) -> DocumentResult {
    DocumentResult(document: "a.txt", gardes: gardes, obtenus: obtenus)
  }

  @Test func linesThatChangeStandTogether() {
    let changed = result(["a 1", "b 1", "c 1", "d 1"], ["a 1", "b 2", "c 1", "e 1"])
    #expect(!changed.estReussi)
    #expect(
      changed.ecarts == [
        .perdu("b 1"), .nouveau("b 2"), .perdu("d 1"), .nouveau("e 1"),
      ])
  }

  @Test func sameLinesAreNoDifference() {
    #expect(result(["a"], ["a"]).estReussi)
    #expect(result(["a"], ["a"]).ecarts == [])
    #expect(result([], []).estReussi)
  }

  @Test func nothingKeptAndNothingReadFail() {
    #expect(!result(nil, ["a"]).estReussi)
    #expect(result(nil, ["a"]).ecarts == [.nouveau("a")])
    #expect(!result(["a"], nil).estReussi)
    #expect(!result(nil, nil).estReussi)
  }

  @Test(arguments: [
    ("seance.txt", "seance.verdicts"), ("a.b/seance", "a.b/seance.verdicts"),
    ("a/seance.2021.json", "a/seance.2021.verdicts"), (".seance", ".seance.verdicts"),
  ])
  func verdictsStandBesideTheDocument(document: String, path: String) {
    #expect(DocumentResult.path(gardesDe: document) == path)
  }
}
