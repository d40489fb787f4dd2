import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

/// New rules are put in force all at once, or not at all.
@Suite struct ReloadTests {
  private static let ancienne = [
    "a.lua": regle("return conforme { '{n}', n = p.a.b }"), "parametres/p.lua": parametre("1"),
  ]

  private static func parametre(_ valeur: String, du: String = "2000-01-01") -> String {
    """
    return { parametre { nom = "a.b", titre = "T", valeurs = {
      { du = "\(du)", valeur = \(valeur), source = "S" } } } }
    """
  }

  private func law(_ files: [String: String]) throws -> Law {
    try withFolder(files) { try Law(RuleSet(folder: $0)) }
  }

  @Test func rulesAndParametersChangeTogether() throws {
    let evaluator = try evaluator(Self.ancienne)
    #expect(evaluator.evaluate(.exemple()).map(\.motif) == [.regle("1")])
    let nouvelle = try law([
      "a.lua": regle("return conforme { '{n} {m}', n = p.a.b, m = p.c.d }"),
      "b.lua": named("autre", "return manquement 'non'"), "parametres/p.lua": Self.parametre("2"),
      "parametres/q.lua": Self.parametre("3").replacing("a.b", with: "c.d"),
    ])
    try evaluator.reload(nouvelle)
    #expect(evaluator.evaluate(.exemple()).map(\.motif) == [.regle("2 3"), .regle("non")])
    #expect(evaluator.regles.map(\.id) == ["essai", "autre"])
    #expect(evaluator.law.ruleSet.empreinte == nouvelle.ruleSet.empreinte)
    #expect(evaluator.problemes == [])
  }

  @Test(arguments: [
    (["b.lua": "return regle {"], 1), (["b.lua": "return 1"], 1),
    (["b.lua": "error('x')"], 1), (["b.lua": "return regle {", "c.lua": "return {}"], 2),
    (["b.lua": regle("return conforme 'x'")], 1), (["b.lua": "while true do end"], 1),
    (["parametres/p.lua": "return {"], 1),
    (["parametres/p.lua": parametre("2", du: "2000-13-01")], 1),
    (["parametres/q.lua": parametre("2")], 1),
  ])
  func oneProblemRefusesTheWhole(change: [String: String], count: Int) throws {
    let evaluator = try evaluator(Self.ancienne)
    let (regles, empreinte) = (evaluator.regles, evaluator.law.ruleSet.empreinte)
    let before = text(evaluator.evaluate(.exemple()))
    let files = Self.ancienne.merging(["z.lua": named("bonne", "return conforme 'x'")]) { $1 }
    let broken = try law(files.merging(change) { $1 })
    let refused = #expect(throws: ReloadRefused.self) { try evaluator.reload(broken) }
    #expect(refused?.problemes.count == count)
    #expect(text(evaluator.evaluate(.exemple())) == before)
    #expect(evaluator.regles == regles)
    #expect(evaluator.law.ruleSet.empreinte == empreinte)
    #expect(evaluator.problemes == [])
  }

  @Test func aWindowThatLeavesAGapIsRefused() throws {
    let evaluator = try evaluator(Self.ancienne)
    let gap = """
      return { parametre { nom = "a.b", titre = "T", valeurs = {
        { du = "2000-01-01", au = "2001-01-01", valeur = 1, source = "S" } } } }
      """
    let files = Self.ancienne.merging(["parametres/p.lua": gap]) { $1 }
    let refused = try #require(
      #expect(throws: ReloadRefused.self) { try evaluator.reload(law(files)) })
    #expect(refused.problemes.map(\.kind) == [.gap(parametre: "a.b", du: Jour("2001-01-02")!)])
  }

  @Test func anEmptyFolderIsNoLaw() throws {
    let evaluator = try evaluator(Self.ancienne)
    let before = text(evaluator.evaluate(.exemple()))
    try withFolder([:]) { folder in
      #expect(throws: RuleSetError.noRules(folder)) {
        try evaluator.reload(Law(RuleSet(folder: folder)))
      }
    }
    #expect(text(evaluator.evaluate(.exemple())) == before)
  }

  @Test func aSpentStateIsReplacedWhateverTheNewRulesAre() throws {
    let boucle = ["boucle.lua": named("boucle", "local s = 'x' while true do s = s .. s end")]
    let evaluator = try evaluator(Self.ancienne.merging(boucle) { $1 })
    let before = text(evaluator.evaluate(.exemple()))
    let broken = try law(["a.lua": "return 1"])
    #expect(throws: ReloadRefused.self) { try evaluator.reload(broken) }
    #expect(text(evaluator.evaluate(.exemple())) == before)
    try evaluator.reload(law(Self.ancienne))
    #expect(evaluator.evaluate(.exemple()).map(\.motif) == [.regle("1")])
  }

  @Test func aFileThatNeverEndsLeavesTheOthers() throws {
    let evaluator = try evaluator([
      "a.lua": "while true do end", "b.lua": regle("return conforme 'ok'"),
      "c.lua": "local s = 'x' while true do s = s .. s end",
    ])
    #expect(evaluator.regles.map(\.id) == ["essai"])
    #expect(
      evaluator.problemes.map(\.kind).map(limit) == [
        .instructions(1_000_000), .memory(16 << 20),
      ])
    #expect(evaluator.evaluate(.exemple()).map(\.motif) == [.regle("ok")])
  }

  private func limit(_ kind: RuleProblem.Kind) -> LuaLimit? {
    guard case .lua(let error) = kind, case .limit(let limit) = error.kind else { return nil }
    return limit
  }

  @Test func nothingIsCompiledForASeance() throws {
    let evaluator = try evaluator(Self.ancienne)
    for presents in 0..<15 { _ = evaluator.evaluate(.exemple(presents: presents)) }
    #expect(evaluator.compilations == 1)
    try evaluator.reload(law(Self.ancienne))
    _ = evaluator.evaluate(.exemple())
    #expect(evaluator.compilations == 2)
  }

  /// What rules keep is sealed: no limit leaves anything behind.
  @Test(arguments: ["while true do end", "local s = 'x' while true do s = s .. s end"])
  func aLimitCostsNoCompilation(body: String) throws {
    let evaluator = try evaluator([
      "a.lua": regle(body), "b.lua": named("autre", "return conforme 'ok'"),
    ])
    for _ in 1...20 {
      #expect(evaluator.evaluate(.exemple()).map(\.resultat) == [.erreur, .conforme])
    }
    #expect(evaluator.compilations == 1)
  }

  @Test func aStateThatFreeSourcesShareIsSpentAndReplaced() throws {
    let evaluator = try evaluator([
      "a.lua": regle("local s = 'x' while true do s = s .. s end"),
      "b.lua": named("autre", "return conforme 'ok'"),
    ])
    _ = try evaluator.load(LuaSource(name: "a.essais.lua", text: "return {}"))
    #expect(evaluator.evaluate(.exemple()).map(\.resultat) == [.erreur, .conforme])
    #expect(evaluator.compilations == 2)
  }
}
