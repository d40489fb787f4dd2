import Foundation
import TestSupport
import Testing

/// The arguments of `explain`, its JSON and its exit statuses.
@Suite struct ExplainOptionsTests {
  private let extract = "Examples/saint-usage-2021-05-20.txt"
  private let record = """
    {"assemblee":{"en_exercice":5},"date":"2024-03-12","nombres":{"presents":3},"deliberations":[
    {"ordre":1,"numero":"2024-1","vote":{"pour":3,"contre":0,"abstentions":0}},
    {"ordre":2,"vote":{"pour":4,"contre":0,"abstentions":0}},
    {"ordre":3,"vote":{"pour":2,"contre":0,"abstentions":0}}]}
    """

  private func heading(_ arguments: String...) throws -> String {
    let outcome = try greffier(["explain", "vote-arithmetique", "-"] + arguments, input: record)
    #expect(outcome.status == 0)
    return String(outcome.output.prefix { $0 != "\n" })
  }

  @Test func theFirstPointThatIsNotConformeIsTold() throws {
    #expect(try heading() == "IRRÉGULARITÉ  vote-arithmetique, point 2  (CGCT L2121-20)")
  }

  @Test func aPointIsChosenByItsRank() throws {
    #expect(
      try heading("--point", "1")
        == "CONFORME  vote-arithmetique, délibération 2024-1  (CGCT L2121-20)")
    #expect(
      try heading("--point", "3") == "AVERTISSEMENT  vote-arithmetique, point 3  (CGCT L2121-20)")
  }

  @Test(arguments: [
    (
      ["vote-arithmetique", "--point", "4"], "-: le document n'a pas de point 4 (option --point)\n"
    ),
    (
      ["quorum-presents", "--point", "1"],
      "« quorum-presents » porte sur la séance, non sur un point (option --point)\n"
    ),
    (
      ["quorom-presents"],
      "aucune règle ne s'appelle « quorom-presents » ; vouliez-vous dire « quorum-presents » ?\n"
    ),
    (["xyz"], "aucune règle ne s'appelle « xyz » (greffier rules les énumère)\n"),
  ])
  func whatIsNotThereIsSaid(arguments: [String], errors: String) throws {
    let outcome = try greffier(
      ["explain", arguments[0], "-"] + arguments.dropFirst(), input: record)
    #expect(outcome == Outcome(errors: errors, status: 2))
  }

  @Test func aDocumentWithoutADeliberationHasNoVerdict() throws {
    let outcome = try greffier("explain", "vote-arithmetique", "-", input: #"{"assemblee":{}}"#)
    #expect(
      outcome == Outcome(errors: "-: le document ne contient aucune délibération\n", status: 2))
    #expect(try greffier("explain", "vote-arithmetique", "/nulle/part.txt").status == 2)
  }

  @Test func anotherDayHasAnotherLaw() throws {
    let outcome = try greffier("explain", "quorum-presents", extract, "--date", "2022-08-01")
    #expect(outcome.output.contains("12 présents, 8 requis (plus de la moitié, CGCT L2121-17)"))
    #expect(
      outcome.output.contains(
        "La loi : Part des membres en exercice qui doit être présente : plus de 1/2, depuis le "
          + "1er août 2022 (CGCT L2121-17)\n"))
  }

  @Test func aRuleThatBreaksTellsWhereAndEndsWithThree() throws {
    let rule = """
      local function compte(seance)
        return seance.assemblee.en_exercise + 1
      end

      return regle {
        id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "irregularite",
        portee = "seance",
        controle = function(seance)
          return conforme { "{n}", n = compte(seance) }
        end,
      }
      """
    try withFolder(["a.lua": rule]) { folder in
      let outcome = try greffier("explain", "a", extract, "--rules", folder)
      #expect(outcome.status == 3)
      #expect(
        outcome.output.replacing(folder, with: "R") == """
          RÈGLE EN ERREUR  a  (CGCT L2121-17)
            « en_exercise » n'est pas un champ de Assemblee ; vouliez-vous dire « en_exercice » ?
            Règle : R/a.lua:2
            return seance.assemblee.en_exercise + 1
            appelé par R/a.lua:9

          """)
    }
  }

  @Test func theJSONHoldsTheVerdictOfCheck() throws {
    let check = try object(greffier("check", extract, "--format", "json").output)
    let verdicts = try #require(check["verdicts"] as? [[String: Any]])
    let quorum = try #require(verdicts.first { $0["regle"] as? String == "quorum-presents" })
    let explained = try object(
      greffier("explain", "quorum-presents", extract, "--format", "json").output)
    for (key, value) in quorum {
      #expect((explained[key] as? NSObject) == (value as? NSObject), "\(key)")
    }
    #expect(
      Set(explained.keys).subtracting(quorum.keys)
        == ["fichier", "version", "empreinte", "changements", "trancherait"])
    let full = try object(
      greffier("explain", "quorum-presents", extract, "--format", "json", "--full").output)
    #expect(Set(full.keys).subtracting(explained.keys) == ["faits_lus", "droit"])
    let texts = (full["faits_lus"] as? [[String: Any]])?.compactMap { $0["texte"] as? String }
    #expect(texts?.prefix(2) == ["CONSEIL MUNICIPAL", "15"])
  }

  @Test func theJSONHoldsTheChanges() throws {
    let outcome = try greffier(
      "explain", "vote-arithmetique", "-", "--format", "json", input: record)
    let changements = try #require(object(outcome.output)["changements"] as? [[String: Any]])
    #expect(
      changements.map { $0["phrase"] as? String } == [
        "un présent de plus", "voix pour : 1 de moins (3 au lieu de 4)",
      ])
    #expect(changements.map { $0["resultat"] as? String } == ["conforme", "conforme"])
    let fait = try #require((changements.last?["faits"] as? [[String: Any]])?.first)
    #expect(fait["chemin"] as? String == "deliberations[1].vote.pour")
    #expect(fait["genre"] as? String == "nombre")
    #expect(fait["avant"] as? Int == 4 && fait["apres"] as? Int == 3)
    #expect(fait["nombre"] as? Int == -1)
  }

  private func object(_ text: String) throws -> [String: Any] {
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(root as? [String: Any])
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try greffier("explain", "mentions-extrait", extract, "--full")
    #expect(try greffier("explain", "mentions-extrait", extract, "--full") == first)
  }
}
