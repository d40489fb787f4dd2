import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import RuleTesting

/// What of the law the cases run.
@Suite struct CoverageTests {
  static let files = [
    "a.lua": """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance, p)
        if seance.nb_presents < p.q.requis then
          return manquement "peu"
        end
        if seance.nb_presents > 99 then return manquement "trop" end
        return conforme "assez"
      end,
    }
    """,
    "b.lua": """
    return regle {
      id = "b", titre = "B", articles = { "CGCT L2121-18" }, gravite = "nullite",
      portee = "seance", controle = function() return conforme "b" end,
    }
    """,
    "parametres/p.lua": """
    return {
      parametre { nom = "q.requis", titre = "R", valeurs = {
        { du = "2000-01-01", au = "2009-12-31", valeur = 7, source = "S" },
        { du = "2010-01-01", valeur = 8, source = "S" } } },
      calcul { nom = "q.double", fonction = function(q)
        return q.requis * 2
      end },
    }
    """,
  ]

  /// What the cases of `a` run, and its folder.
  static func coverage<Result>(
    _ cases: String, _ body: (CoverageReport, String) throws -> Result
  ) throws -> Result {
    let essais = ["a.essais.lua": "return essais { \(cases) }"]
    return try withFolder(files.merging(essais) { $1 }) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      evaluator.startNotingLines()
      let report = try EssaiRunner(evaluator).run { _ in "" }
      return try body(CoverageReport(evaluator, report), folder)
    }
  }

  @Test func linesAndBranches() throws {
    try Self.coverage("{ 'Huit', presents = 8, attend = 'conforme' }") { report, folder in
      #expect(
        report.fichiers.map(\.fichier) == ["a", "b", "parametres/p"].map { "\(folder)/\($0).lua" })
      let rule = report.fichiers[0]
      #expect(rule.executable == [5, 6, 8, 9])
      #expect(rule.ran == [5, 8, 9])
      #expect(rule.missing == [6])
      #expect(rule.branches == [.init(line: 5, ways: [false, true])])
      #expect(report.fichiers[1].ran == [])
      #expect(report.fichiers[2].missing == [6])
      #expect(report.lignes == (6, 3))
      #expect(report.voies == (2, 1))
      #expect(report.part == 0.5)
    }
  }

  @Test func bothWaysOfABranch() throws {
    let cases = """
      { 'Huit', presents = 8, attend = 'conforme' },
      { 'Sept', presents = 7, attend = 'manquement' }
      """
    try Self.coverage(cases) { report, _ in
      #expect(report.fichiers[0].missing == [])
      #expect(report.fichiers[0].branches == [.init(line: 5, ways: [true, true])])
    }
  }

  @Test func periodsAndArticlesWithoutACase() throws {
    try Self.coverage("{ 'Huit', presents = 8, attend = 'conforme' }") { report, folder in
      #expect(report.nombreDeFenetres == 2)
      #expect(
        report.fenetres == [
          .init(
            parametre: "q.requis", du: Jour("2000-01-01")!, au: Jour("2009-12-31"),
            fichier: "\(folder)/parametres/p.lua")
        ])
      #expect(report.articles == ["CGCT L2121-18"])
    }
    try Self.coverage(
      "{ 'Huit', presents = 8, aux_bornes = 'q.requis', attend = 'conforme' }"
    ) { report, _ in
      #expect(report.fenetres == [])
    }
  }
}
