import Foundation
import RuleEngine
import TestSupport
import Testing

@testable import Authoring

@Suite struct NewFolderTests {
  private func paths(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  private static let expected = [
    ".greffier/stubs/declarations.lua", ".greffier/stubs/entites.lua",
    ".greffier/stubs/mots.lua", ".greffier/stubs/parametres.lua", ".luarc.json", "LISEZMOI.md",
    "convocation/delai-reglement.essais.lua", "convocation/delai-reglement.lua",
    "parametres/reglement.lua",
  ]

  @Test func theFolderHoldsALawThatLoads() throws {
    try withFolder([:]) { folder in
      try NewFolder.write(to: folder + "/neuf/")
      #expect(try paths(folder + "/neuf") == Self.expected)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["neuf"])
      let evaluator = try Evaluator(Law(RuleSet(folder: folder + "/neuf")))
      #expect(evaluator.problemes == [])
      #expect(evaluator.regles.map(\.id) == ["delai-reglement"])
      let settings = try #require(
        FileManager.default.contents(atPath: folder + "/neuf/.luarc.json"))
      let json = try JSONSerialization.jsonObject(with: settings) as? [String: Any]
      #expect(json?["workspace.library"] as? [String] == [".greffier/stubs"])
    }
  }

  @Test func anEmptyFolderIsFilled() throws {
    try withFolder([:]) { folder in
      try NewFolder.write(to: folder)
      #expect(try paths(folder) == Self.expected)
    }
  }

  @Test func whatIsThereIsLeftAlone() throws {
    try withFolder(["a.txt": "a"]) { folder in
      #expect(throws: AuthoringError.notEmpty(folder)) { try NewFolder.write(to: folder) }
      let file = folder + "/a.txt"
      #expect(throws: AuthoringError.notEmpty(file)) { try NewFolder.write(to: file) }
      let left = try paths(folder)
      #expect(left == ["a.txt"])
    }
  }

  @Test func nothingIsLeftWhenItCannotBeWritten() throws {
    try withFolder(["a.txt": "a"]) { folder in
      let below = folder + "/a.txt/neuf"
      #expect(throws: AuthoringError.cannotWrite(below)) { try NewFolder.write(to: below) }
      let left = try paths(folder)
      #expect(left == ["a.txt"])
    }
  }
}
