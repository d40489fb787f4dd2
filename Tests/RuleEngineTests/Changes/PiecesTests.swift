import Deliberation
import TestSupport
import Testing

@testable import RuleEngine

/// The fewest facts that settle every indéterminé of a dossier.
@Suite struct PiecesTests {
  private func pieces(
    _ bodies: String..., seance: Seance = .exemple(), parametres: String? = nil
  ) throws -> Pieces {
    var files: [String: String] = [:]
    for (rang, body) in bodies.enumerated() {
      let id = String(UnicodeScalar(UInt8(97 + rang)))
      files["\(id).lua"] = named(id, body)
    }
    files["parametres/p.lua"] = parametres
    let evaluator = try evaluator(files)
    #expect(evaluator.problemes == [])
    return evaluator.pieces(for: evaluator.evaluate(seance), of: seance)
  }

  /// Concludes once the field of the assembly is known to be false, or the other one.
  private func either(_ first: String, _ second: String) -> String {
    """
    local a = seance.assemblee
    if connu(a, "\(first)") or connu(a, "\(second)") then return conforme "a" end
    return indetermine { "a", manque = { { a, "\(first)" }, { a, "\(second)" } } }
    """
  }

  @Test func aFactThatSettlesTwoRulesIsAskedOnce() throws {
    let found = try pieces("return conforme(seance.lieu)", "return conforme(seance.lieu)")
    #expect(found.pieces == [.init(chemin: "lieu", regles: ["a", "b"])])
    #expect(found.sansPiece == [])
  }

  /// Alone, the first rule would ask for its first fact, and the third for its own.
  @Test func theFactThatRulesShareIsPreferred() throws {
    let found = try pieces(
      either("commune_nouvelle", "complet_l2121_2_1"),
      either("complet_l2121_2_1", "alsace_moselle"),
      either("alsace_moselle", "complet_l2121_2_1"))
    #expect(
      found.pieces == [.init(chemin: "assemblee.complet_l2121_2_1", regles: ["a", "b", "c"])])
  }

  @Test func whatCannotBeTriedIsAskedAsItIs() throws {
    let found = try pieces("return conforme(seance.deliberations[1].objet)", seance: Seance())
    #expect(found.pieces.map(\.chemin) == ["deliberations"])
  }

  @Test func disputedLawIsSettledByNothing() throws {
    let table = """
      return { parametre { nom = "a.b", titre = "T", valeurs = {
        { du = "2000-01-01", conteste = { { 1, "A" }, { 2, "B" } } } } } }
      """
    let found = try pieces(
      "if p.a.b == 1 then return conforme 'a' end return manquement 'b'", parametres: table)
    #expect(found.pieces == [])
    #expect(found.sansPiece == ["a"])
  }

  @Test func otherVerdictsAskForNothing() throws {
    let found = try pieces("return conforme 'a'", "return manquement 'b'")
    #expect(found == Pieces([]))
  }
}
