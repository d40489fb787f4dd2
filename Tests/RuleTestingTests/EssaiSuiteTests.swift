import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

@testable import RuleTesting

/// Which cases are read, from Lua and from CSV, and which are chosen.
@Suite struct EssaiSuiteTests {
  private static func rule(_ id: String, _ article: String) -> String {
    """
    return regle {
      id = "\(id)", titre = "T", articles = { "\(article)" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        if seance.nb_presents < 8 then return manquement { "{n}", n = seance.nb_presents } end
        return conforme { "{n} le {d}", n = seance.nb_presents, d = seance.convocation.date }
      end,
    }
    """
  }
  private static let essais = """
    return essais { { "Huit", presents = 8, attend = "conforme" },
      { "Sept", presents = 7, attend = "manquement" } }
    """

  private func suite<Result>(
    _ files: [String: String] = [:], _ body: (Evaluator, EssaiSuite) throws -> Result
  ) throws -> Result {
    let own = [
      "a.lua": Self.rule("a", "CGCT L2121-17"), "b.lua": Self.rule("b", "CGCT L2121-20"),
    ]
    return try withFolder(own.merging(files) { $1 }) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      return try body(evaluator, EssaiSuite(evaluator))
    }
  }

  private func report(csv: String) throws -> EssaiReport {
    try suite(["a.essais.csv": csv]) { evaluator, suite in
      EssaiRunner(evaluator, suite).run { verdict in
        if case .regle(let message) = verdict.motif { message } else { "" }
      }
    }
  }

  @Test(arguments: [
    EssaiFilter(regles: ["a"]), EssaiFilter(articles: ["L2121-17"]),
    EssaiFilter(articles: ["CGCT L2121-17"]), EssaiFilter(regles: ["a", "x"]),
  ])
  func rulesAreChosen(filter: EssaiFilter) throws {
    let files = ["a.essais.lua": Self.essais, "b.essais.lua": "return 1"]
    try suite(files) { evaluator, suite in
      let chosen = suite.filtree(filter, evaluator.regles)
      #expect(chosen.essais.map(\.titre) == ["Huit", "Sept"])
      #expect(chosen.fautes == [] && suite.fautes.count == 1)
      #expect(Set(chosen.essais.map(\.regle)) == ["a"])
    }
  }

  @Test(arguments: [
    (EssaiFilter(titre: "huit"), ["Huit"]), (EssaiFilter(titre: "T"), ["Huit", "Sept"]),
    (EssaiFilter(articles: ["L2121-1"]), []), (EssaiFilter(), ["Huit", "Sept"]),
  ])
  func titlesAreChosen(filter: EssaiFilter, titles: [String]) throws {
    try suite(["a.essais.lua": Self.essais]) { evaluator, suite in
      #expect(suite.filtree(filter, evaluator.regles).essais.map(\.titre) == titles)
    }
  }

  @Test func theSameSeedGivesTheSameOrder() throws {
    let many = (1...20).map { "{ \"\($0)\", attend = \"conforme\" }" }.joined(separator: ",")
    try suite(["a.essais.lua": "return essais { \(many) }"]) { _, suite in
      let order = suite.melangee(graine: 7).essais.map(\.titre)
      #expect(order == suite.melangee(graine: 7).essais.map(\.titre))
      #expect(order != suite.melangee(graine: 8).essais.map(\.titre))
      #expect(order.sorted() == suite.essais.map(\.titre).sorted())
      #expect(order.prefix(4) == ["8", "2", "19", "13"])
    }
  }

  @Test func theFirstFailureCanBeTheLast() throws {
    let essais = """
      return essais { { "1", attend = "conforme" }, { "2", attend = "manquement" },
        { "3", attend = "manquement" } }
      """
    try suite(["a.essais.lua": essais]) { evaluator, suite in
      let report = EssaiRunner(evaluator, suite).run(failFast: true) { _ in "" }
      #expect(report.resultats.map(\.essai.titre) == ["1", "2"])
    }
  }

  @Test(arguments: [",", ";"])
  func aSpreadsheetHoldsCases(separator: String) throws {
    let report = try report(
      csv: """
        titre,presents,convocation.date,attend,gravite,message,inconnu
        Huit,8,2024-03-01,conforme,,8 le 1er mars 2024,
        Sept,7,,manquement,nullite,7,
        Personne,,,indetermine,,,membres

        """.replacing(",", with: separator))
    #expect(report.fautes == [])
    #expect(report.resultats.map(\.essai.titre) == ["Huit", "Sept", "Personne"])
    #expect(report.echoues == 0)
  }

  @Test func aSpreadsheetMayQuoteAndBeginWithAMark() throws {
    let report = try report(
      csv: "\u{FEFF}titre,presents,attend\r\n\"Huit, \"\"tout juste\"\"\",8,conforme\r\n")
    #expect(report.resultats.map(\.essai.titre) == ["Huit, \"tout juste\""])
    #expect(report.echoues == 0)
  }

  @Test(arguments: [
    ("", nil, EssaiFault.Kind.noCase), ("titre,attend\n", nil, .noCase),
    ("nom,attend\nHuit,conforme\n", nil, .noCase),
    ("titre,attend\n,conforme\n", 1, .noTitle),
    ("titre,attend,presens\nHuit,conforme,8\n", 1, .unknownField("presens", nearest: "presents")),
    (
      "titre,attend\nHuit,conforme\nSept,oui\n", 2,
      .badField(
        "attend", attendu: "l'un de : conforme, manquement, indetermine, sans_objet, erreur")
    ),
  ])
  func aSpreadsheetThatIsWrongIsNamed(csv: String, row: Int?, kind: EssaiFault.Kind) throws {
    let report = try report(csv: csv)
    #expect(report.fautes.map(\.kind) == [kind])
    #expect(report.fautes.map(\.rang) == [row])
  }

  @Test func aDocumentGivesItsSeance() throws {
    let essais = """
      return essais {
        { "Le vrai", document = "../acte.txt", attend = "conforme", message = "12 le" },
        { "Changé", document = "../acte.txt", attend = "indetermine",
          inconnu = { "convocation.date" } },
        { "Absent", document = "../rien.txt", attend = "conforme" },
        { "Compté", document = "../acte.txt", presents = 3, attend = "conforme" },
      }
      """
    try suite(["a.essais.lua": essais]) { evaluator, suite in
      let folder = evaluator.law.ruleSet.dossier
      let runner = EssaiRunner(evaluator, suite) { path in
        path == "\(folder)/../acte.txt" ? .exemple(presents: 12) : nil
      }
      let report = runner.run { verdict in
        if case .regle(let message) = verdict.motif { message } else { "" }
      }
      #expect(report.resultats.map(\.estReussi) == [true, true])
      #expect(
        report.fautes.map(\.kind) == [
          .document("../rien.txt"),
          .badField("presents", attendu: "absent quand un document est donné"),
        ])
    }
  }
}
