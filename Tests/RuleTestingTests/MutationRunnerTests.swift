import Deliberation
import RuleEngine
import RuleTesting
import TestSupport
import Testing

/// Which changes the cases notice.
@Suite struct MutationRunnerTests {
  private static let rule = """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance, p)
        if seance.nb_presents < p.q.requis then return manquement "peu" end
        return conforme "assez"
      end,
    }
    """
  private static let parametres = """
    return {
      parametre { nom = "q.requis", titre = "R", valeurs = {
        { du = "2000-01-01", valeur = 8, source = "S" } } },
      parametre { nom = "q.autre", titre = "A", hors_fenetre = 1, valeurs = {
        { du = "2000-01-01", au = "2001-01-01", valeur = 8, source = "S" } } },
    }
    """
  private let whole = """
    { "Sept", presents = 7, attend = "manquement", gravite = "nullite" },
    { "Huit", presents = 8, attend = "conforme" },
    { "Premier jour", date = "2000-01-01", presents = 8, attend = "conforme" },
    """

  private func mutate(
    _ cases: String, jobs: Int = 2, files: [String: String] = [:], regles: [String] = []
  ) throws -> MutationReport {
    let own = [
      "a.lua": Self.rule, "a.essais.lua": "return essais { \(cases) }",
      "parametres/p.lua": Self.parametres,
    ]
    return try withFolder(own.merging(files) { $1 }) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      return try MutationRunner(evaluator, regles: regles) { _ in "" }.run(jobs: jobs)
    }
  }

  private func left(_ report: MutationReport) -> [Mutant.Changement] {
    report.resultats.filter { $0.etat != .remarque }.map(\.mutant.changement)
  }

  @Test func whatCasesNoticeIsNotLeft() throws {
    let report = try mutate(whole)
    let rule = report.resultats.filter { $0.mutant.fichier.hasSuffix("/a.lua") }
    #expect(rule.map(\.etat) == Array(repeating: .remarque, count: 5))
    #expect(
      report.resultats.filter { $0.etat == .survit }.map(\.mutant.changement) == [
        .jour(avant: "2000-01-01", apres: "1999-12-31")
      ])
  }

  @Test func aWeakerCaseLeavesMore() throws {
    let report = try mutate("{ 'Neuf', presents = 9, attend = 'conforme' }")
    #expect(left(report).contains(.mot(avant: "<", apres: "<=")))
    #expect(left(report).contains(.mot(avant: "nullite", apres: "irregularite")))
    #expect(!left(report).contains(.mot(avant: "conforme", apres: "manquement")))
    #expect(report.score < 0.5)
  }

  @Test func aParameterThatNoCaseReadsIsTold() throws {
    let never = try mutate(whole).resultats.filter { $0.etat == .jamaisLu }
    #expect(never.count == 8)
    #expect(
      never.first?.mutant.changement == .mot(avant: "1", apres: "2"))
  }

  @Test func aLineThatNoCaseRunsIsTold() throws {
    let rule = Self.rule.replacing(
      "return manquement \"peu\"", with: "\n      return manquement \"peu\"\n    ")
    let report = try mutate(
      "{ 'Huit', presents = 8, attend = 'conforme' }", files: ["a.lua": rule])
    let lines = report.resultats.filter { $0.mutant.fichier.hasSuffix("/a.lua") }
      .map { "\($0.mutant.ligne) \($0.etat)" }
    #expect(
      lines == ["2 survit", "5 survit", "5 remarque", "6 jamaisLu", "8 remarque"])
  }

  @Test func aChosenRuleHasTheParametersThatItReads() throws {
    let report = try mutate(whole, regles: ["a"])
    #expect(report.resultats.count == 9)
    #expect(!report.resultats.contains { $0.etat == .jamaisLu })
  }

  @Test func theSameWhateverTheCores() throws {
    let reports = try [1, 2, 5].map { try mutate(whole, jobs: $0).resultats.map(\.etat) }
    #expect(reports[0] == reports[1] && reports[1] == reports[2])
  }

  @Test func aRuleThatFailsOrHasNoCaseIsLeftAside() throws {
    let failing = try mutate("{ 'Neuf', presents = 9, attend = 'manquement' }")
    #expect(failing.echouent == ["a"])
    #expect(failing.resultats.allSatisfy { $0.etat == .jamaisLu })
    let untested = try mutate(
      whole, files: ["b.lua": Self.rule.replacing("\"a\"", with: "\"b\"")])
    #expect(untested.sansEssai == ["b"])
    #expect(try mutate(whole, regles: ["b"]).resultats.isEmpty)
  }

  @Test func aChangeThatNeverEndsIsNoticed() throws {
    let rule = """
      return regle {
        id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "information",
        portee = "seance",
        controle = function(seance)
          local n = 0
          while n < 3 do n = n + 1 end
          return conforme { "{n}", n = n }
        end,
      }
      """
    let report = try mutate("{ 't', attend = 'conforme' }", files: ["a.lua": rule])
    let endless = report.resultats.first { result in
      result.mutant.ligne == 6 && result.mutant.changement == .mot(avant: "1", apres: "0")
    }
    #expect(endless?.etat == .remarque)
  }
}
