import RuleEngine
import RuleTesting
import TestSupport
import Testing

/// Cases that give a register.
@Suite struct RegistreEssaiTests {
  private func report(_ cas: String) throws -> EssaiReport {
    let regle = """
      return regle {
        id = "suite", titre = "Suite", articles = { "CGCT L2121-7" }, gravite = "information",
        portee = "seance", registre = { mois = 12 },
        controle = function(seance, p, registre)
          local noms = {}
          for i, s in ipairs(registre.seances) do noms[i] = s.id .. " " .. s.nb_presents end
          return conforme { "{noms}", noms = table.concat(noms, ", ") }
        end,
      }
      """
    return try withFolder([
      "suite.lua": regle, "suite.essais.lua": "return essais { { 'cas', \(cas) } }",
    ]) { folder in
      try EssaiRunner(Evaluator(Law(RuleSet(folder: folder)))).run { verdict in
        if case .regle(let message) = verdict.motif { message } else { "" }
      }
    }
  }

  @Test func aCaseGivesTheSeancesOfARegister() throws {
    let registre = #"{ { date = "2024-02-06", presents = 9 }, { date = "2024-01-05", id = "x" } }"#
    let cas = #"attend = "conforme", message = "x 15, acte 1 9", registre = "# + registre
    #expect(try report(cas).reussis == 1)
    #expect(try report(#"attend = "sans_objet""#).reussis == 1)
    #expect(try report(#"attend = "conforme", registre = {}"#).reussis == 1)
  }

  @Test(arguments: [
    ("{ { presents = 3 } }", "une liste de séances, chacune avec sa date"),
    ("{ 3 }", "une liste de séances, chacune avec sa date"),
    ("3", "une liste de séances : { { date = \"2024-02-06\" } }"),
  ])
  func aRegisterThatIsWrongIsAFault(registre: String, attendu: String) throws {
    let report = try report("attend = 'conforme', registre = \(registre)")
    #expect(report.fautes.map(\.kind) == [.badField("registre", attendu: attendu)])
  }
}
