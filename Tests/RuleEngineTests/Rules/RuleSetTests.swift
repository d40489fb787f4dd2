import RuleEngine
import TestSupport
import Testing

@Suite struct RuleSetTests {
  private let bonne = regle("return conforme 'ok'")

  @Test func filesHaveTheirRoom() throws {
    let files = [
      "a/b.lua": bonne, "a/b.essais.lua": "", "parametres/p.lua": "", "lib/l.lua": "",
      "lisez.md": "", ".greffier/stubs/mots.lua": "", "a/.brouillon.lua": "",
    ]
    try withFolder(files) { folder in
      let set = try RuleSet(folder: folder)
      #expect(set.regles.map(\.name) == ["\(folder)/a/b.lua"])
      #expect(try set.lesEssais().map(\.name) == ["\(folder)/a/b.essais.lua"])
      #expect(set.parametres.map(\.name) == ["\(folder)/parametres/p.lua"])
    }
  }

  @Test func theDigestDependsOnTheLawAlone() throws {
    let one = try digest(["a.lua": bonne])
    #expect(try digest(["a.lua": bonne]) == one)
    #expect(try digest(["a.lua": bonne, "a.essais.lua": "x"]) == one)
    #expect(try digest(["b.lua": bonne]) != one)
    #expect(try digest(["a.lua": bonne + " "]) != one)
    #expect(one.hasPrefix("sha256:") && one.count == 71)
  }

  private func digest(_ files: [String: String]) throws -> String {
    try withFolder(files) { try RuleSet(folder: $0).empreinte }
  }

  @Test func aFolderThatIsNotThere() {
    #expect(throws: RuleSetError.missing("/nulle/part")) { try RuleSet(folder: "/nulle/part") }
  }

  @Test func aFileIsNoFolder() throws {
    try withFolder(["a.lua": bonne]) { folder in
      let path = "\(folder)/a.lua"
      #expect(throws: RuleSetError.notAFolder(path)) { try RuleSet(folder: path) }
    }
  }

  @Test func aFolderWithoutRules() throws {
    try withFolder(["parametres/p.lua": "return {}"]) { folder in
      #expect(throws: RuleSetError.noRules(folder)) { try RuleSet(folder: folder) }
    }
  }
}
