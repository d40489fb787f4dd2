import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import Register

@Suite struct LawDifferenceTests {
  private static let parametre = """
    return {
      parametre { nom = "seuils.bas", titre = "Bas", valeurs = {
        { valeur = 8, du = "1996-02-24", source = "CGCT L2121-17" } } },
      parametre { nom = "seuils.haut", titre = "Haut", valeurs = {
        { valeur = 9, du = "1996-02-24", source = "CGCT L2121-17" } } },
      calcul { nom = "seuils.somme", titre = "Somme",
        fonction = function(seuils) return seuils.bas + 1 end },
      parametre { nom = "autre.chose", titre = "Autre", valeurs = {
        { valeur = 1, du = "1996-02-24", source = "CGCT L2121-17" } } },
    }
    """

  private func regle(_ id: String, _ body: String) -> String {
    """
    local noms = { "x" } -- seuils.bas
    return regle { id = "\(id)", titre = "T", articles = { "CGCT L2121-17" },
      gravite = "nullite", portee = "seance",
      controle = function(seance, p) \(body) return conforme "oui" end }
    """
  }

  private var files: [String: String] {
    [
      "r/bas.lua": regle("bas", "local x = p.seuils.bas"),
      "r/haut.lua": regle("haut", "local x = p.seuils.haut"),
      "r/somme.lua": regle("somme", "local x = p.seuils.somme()"),
      "r/ecrit.lua": regle("ecrit", "local x = p.seuils[\"bas\"]"),
      "r/cree.lua": regle("cree", "local g = \"seu\" .. \"ils\" local x = p[g]"),
      "r/autre.lua": regle("autre", "local x = p.autre.chose local y = noms[#noms]"),
      "r/rien.lua": regle("rien", ""),
      "r/parametres/seuils.lua": Self.parametre,
    ]
  }

  private func difference(_ change: (inout [String: String]) -> Void) throws -> LawDifference {
    var changed = files
    change(&changed)
    return try withFolder(files) { before in
      try withFolder(changed) { after in
        let (one, other) = try (
          Evaluator(Law(RuleSet(folder: before + "/r"))),
          Evaluator(Law(RuleSet(folder: after + "/r")))
        )
        #expect(one.problemes == [])
        #expect(other.problemes == [])
        return LawDifference(one, other)
      }
    }
  }

  @Test func aChangedRuleIsRunAlone() throws {
    let found = try difference { $0["r/rien.lua"]? += "-- autre\n" }
    #expect(found.regles == ["rien"])
    #expect(found.changees == ["rien"])
    #expect(found.parametres == [])
  }

  @Test func aRuleThatCameOrWentIsRun() throws {
    let found = try difference {
      $0["r/neuf.lua"] = regle("neuf", "")
      $0["r/rien.lua"] = nil
    }
    #expect(found.regles == ["neuf", "rien"])
  }

  @Test func theReadersOfAParameterAreRun() throws {
    let found = try difference {
      $0["r/parametres/seuils.lua"] = Self.parametre.replacing("valeur = 8", with: "valeur = 7")
    }
    #expect(found.parametres == ["seuils.bas", "seuils.somme"])
    #expect(found.regles == ["bas", "cree", "ecrit", "somme"])
    #expect(found.changees == [])
  }

  @Test func theCallersOfACalculAreRun() throws {
    let found = try difference {
      $0["r/parametres/seuils.lua"] = Self.parametre.replacing("bas + 1", with: "bas + 2")
    }
    #expect(found.parametres == ["seuils.somme"])
    #expect(found.regles == ["cree", "somme"])
  }

  @Test func whereAParameterStandsChangesNothing() throws {
    let found = try difference {
      $0["r/parametres/seuils.lua"] = nil
      $0["r/parametres/a.lua"] = "-- ailleurs\n" + Self.parametre
    }
    // The file of a calcul is compared whole.
    #expect(found.parametres == ["seuils.somme"])
  }
}
