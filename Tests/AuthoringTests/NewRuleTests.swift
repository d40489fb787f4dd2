import Authoring
import Foundation
import RuleEngine
import TestSupport
import Testing

@Suite struct NewRuleTests {
  private func write(
    _ id: String, theme: String = "divers", portee: Portee = .seance, in folder: String
  ) throws -> [String] {
    try NewRule(id: id, theme: theme, portee: portee).write(to: RuleSet(folder: folder))
  }

  @Test(arguments: [Portee.seance, .deliberation])
  func theRuleLoads(portee: Portee) throws {
    try withFolder([:]) { folder in
      try NewFolder.write(to: folder)
      let paths = try write("pouvoir-ecrit-2", theme: "pouvoirs", portee: portee, in: folder)
      let path = "\(folder)/pouvoirs/pouvoir-ecrit-2"
      #expect(paths == ["\(path).lua", "\(path).essais.lua"])
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      #expect(evaluator.problemes == [])
      let rule = try #require(evaluator.regles.first { $0.id == "pouvoir-ecrit-2" })
      #expect(rule.portee == portee)
    }
  }

  @Test(arguments: ["", "A", "é", "a b", "a--b", "-a", "a-", "1a", "a_b", "../a", "a/b", "a.lua"])
  func aBadIDIsRefused(id: String) throws {
    try withFolder([:]) { folder in
      try NewFolder.write(to: folder)
      #expect(throws: AuthoringError.badID(id)) { try write(id, in: folder) }
      #expect(throws: AuthoringError.badTheme(id)) { try write("a", theme: id, in: folder) }
      #expect(!FileManager.default.fileExists(atPath: folder + "/divers"))
    }
  }

  @Test(arguments: ["parametres", "lib"])
  func someThemesAreReserved(theme: String) throws {
    try withFolder([:]) { folder in
      try NewFolder.write(to: folder)
      #expect(throws: AuthoringError.badTheme(theme)) { try write("a", theme: theme, in: folder) }
    }
  }

  @Test func aRuleThatExistsIsNotWrittenOver() throws {
    try withFolder([:]) { folder in
      try NewFolder.write(to: folder)
      let file = folder + "/convocation/delai-reglement.lua"
      let before = FileManager.default.contents(atPath: file)
      #expect(throws: AuthoringError.exists(id: "delai-reglement", fichier: file)) {
        try write("delai-reglement", theme: "autre", in: folder)
      }
      #expect(FileManager.default.contents(atPath: file) == before)
      let essais = folder + "/autre/orphelin.essais.lua"
      try FileManager.default.createDirectory(
        atPath: folder + "/autre", withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(filePath: essais))
      #expect(throws: AuthoringError.exists(id: "orphelin", fichier: essais)) {
        try write("orphelin", theme: "autre", in: folder)
      }
      #expect(FileManager.default.contents(atPath: essais) == Data("x".utf8))
    }
  }
}
