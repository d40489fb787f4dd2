import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

/// What a rules folder declares.
@Suite struct LintTests {
  private let bonne = named("a", "return conforme 'ok'")
  private let essais = #"return essais { { "t", attend = "conforme" } }"#

  @Test func theRulesOfTheProjectAreClean() throws {
    let law = try Law(RuleSet(folder: packageRoot() + "/Rules"))
    #expect(try Lint(Evaluator(law)).findings(on: lintDay) == [])
  }

  @Test func everyFaultOfAFileIsToldWithItsLine() throws {
    let text = """
      return regle {
        id = "autre",
        articles = {},
        gravite = "grave",
        portee = "seance",
        controle = function(seance)
          return manqument(seance.quorm)
        end,
      }
      """
    #expect(
      try lint(["a.lua": text, "a.essais.lua": essais]) == [
        LintFinding(.problem(.missingField("titre")), fichier: "a.lua", ligne: 1),
        LintFinding(.otherId("autre", nom: "a"), fichier: "a.lua", ligne: 2),
        LintFinding(
          .problem(.badField("articles", attendu: "une liste de textes")), fichier: "a.lua",
          ligne: 3),
        LintFinding(
          .problem(
            .badField(
              "gravite", attendu: "l'un de : nullite, irregularite, avertissement, information")),
          fichier: "a.lua", ligne: 4),
        LintFinding(.undefined("manqument", nearest: "manquement"), fichier: "a.lua", ligne: 7),
        LintFinding(
          .unknownField("quorm", type: "Seance", nearest: nil), fichier: "a.lua", ligne: 7),
      ])
  }

  @Test func everyFileIsToldByName() throws {
    let files = [
      "b.lua": "return regle {", "a.lua": bonne, "a.essais.lua": "return essais {",
      "z.essais.lua": essais, "c/b.lua": named("a", "return conforme 'x'"),
    ]
    let findings = try lint(files)
    #expect(
      findings.map(\.fichier) == ["a.essais.lua", "b.lua", "c/b.lua", "c/b.lua", "z.essais.lua"])
    #expect(findings.map(\.ligne) == [1, 1, 1, 2, nil])
    #expect(findings.map(syntax) == [true, true, false, false, false])
    #expect(findings[3].kind == .otherId("a", nom: "b"))
    #expect(findings.last?.kind == .orphanEssais("z"))
    guard case .problem(.duplicate(id: "a", _)) = findings[2].kind else {
      Issue.record("no duplicate")
      return
    }
  }

  private func syntax(_ finding: LintFinding) -> Bool {
    guard case .problem(.lua(let error)) = finding.kind else { return false }
    return error.kind == .syntax
  }

  @Test func windowsAndSourcesOfParametersAreTold() throws {
    let parametres = """
      return {
        parametre { nom = "a.b", titre = "T", valeurs = {
          { du = "2000-01-01", au = "2001-01-01", valeur = 1, source = "S" },
          { du = "2000-06-01", au = "2002-01-01", valeur = 1, source = "S" } } },
        parametre { nom = "a.c", titre = "T", valeurs = { { du = "2000-01-01", valeur = 1 } } },
      }
      """
    let findings = try lint(
      ["a.lua": bonne, "a.essais.lua": essais, "parametres/p.lua": parametres])
    #expect(
      findings == [
        LintFinding(
          .problem(.overlap(parametre: "a.b", du: Jour("2000-06-01")!)),
          fichier: "parametres/p.lua", ligne: 2),
        LintFinding(
          .problem(.gap(parametre: "a.b", du: Jour("2002-01-02")!)), fichier: "parametres/p.lua",
          ligne: 2),
        LintFinding(.problem(.missingField("source")), fichier: "parametres/p.lua", ligne: 5),
      ])
  }

  @Test func aRuleWithoutEssaisIsAWarning() throws {
    let findings = try lint(["a.lua": bonne])
    #expect(findings == [LintFinding(.noEssais("a"), fichier: "a.lua")])
    #expect(findings.allSatisfy { !$0.isError && $0.isToldByEssais })
  }

  @Test(arguments: [
    ("2026-11-23", 0), ("2026-11-24", 1), ("2030-01-01", 1), ("2024-11-23", 0), ("2028-02-29", 1),
  ])
  func aCheckGetsOldAfterTwoYears(jour: String, count: Int) throws {
    let findings = try lint(
      ["a.lua": bonne, "a.essais.lua": essais, "parametres/p.lua": verified("2024-11-23")],
      on: #require(Jour(jour)))
    #expect(findings.count == count)
    guard let finding = findings.first else { return }
    #expect(
      finding
        == LintFinding(
          .oldCheck(parametre: "a.b", verifieLe: try #require(Jour("2024-11-23"))),
          fichier: "parametres/p.lua", ligne: 1))
    #expect(!finding.isError)
  }

  private func verified(_ jour: String) -> String {
    """
    return { parametre { nom = "a.b", titre = "T", valeurs = { { du = "2000-01-01", valeur = 9,
      source = "S", verifie_le = "\(jour)" } } } }
    """
  }

  @Test func theSameErrorIsToldOnce() throws {
    let findings = try lint(["a.lua": "return regel {}"])
    #expect(findings.count == 1)
    guard case .problem(.lua(let error))? = findings.first?.kind else {
      Issue.record("no error")
      return
    }
    #expect(error.kind == .undefinedGlobal("regel"))
  }
}
