import Foundation
import TestSupport
import Testing

/// `init`, `new rule`, `stubs` and `reference`, as a user meets them.
@Suite struct AuthoringCommandTests {
  /// A folder that `init` made, and what it printed.
  private func made(_ body: (String, Outcome) throws -> Void) throws {
    try withFolder([:]) { root in
      let folder = root + "/regles"
      try body(folder, try greffier("init", folder))
    }
  }

  @Test func aNewFolderPassesItsEssais() throws {
    try made { folder, outcome in
      let expected = "\(folder) : une règle, ses essais, un paramètre.\n"
      #expect(outcome == Outcome(output: expected + "Pour commencer : greffier test \(folder)\n"))
      let test = try greffier("test", folder)
      #expect(test.status == 0)
      #expect(test.output == "4 essais : 4 réussis, 0 échoué.\n")
      let check = try greffier(
        "check", "--rules", folder, "--all", "Examples/saint-usage-2021-05-20.txt")
      #expect(check.status == 0)
      #expect(check.output.contains("\n  delai-reglement  7 jours francs, 6 requis\n"))
    }
  }

  @Test func aFolderThatHoldsSomethingIsRefused() throws {
    try made { folder, _ in
      let again = try greffier("init", folder)
      #expect(
        again
          == Outcome(
            errors: "\(folder): existe déjà et n'est pas un dossier vide ; rien n'a été écrit\n",
            status: 2))
    }
    let nowhere = try greffier("init", "/dev/null/regles")
    #expect(
      nowhere
        == Outcome(
          errors: "/dev/null/regles: ne peut être écrit ; rien n'a été gardé\n", status: 2))
  }

  @Test(arguments: ["seance", "deliberation"])
  func aNewRulePassesItsEssais(portee: String) throws {
    try made { folder, _ in
      let outcome = try greffier(
        "new", "rule", "une-regle", "--rules", folder, "--theme", "vote", "--portee", portee)
      let path = "\(folder)/vote/une-regle"
      #expect(outcome == Outcome(output: "\(path).lua\n\(path).essais.lua\n"))
      let test = try greffier("test", folder)
      #expect(test.output == "7 essais : 7 réussis, 0 échoué.\n")
    }
  }

  @Test(arguments: [
    (
      ["a--b"],
      "« a--b » n'est pas un nom de règle : des minuscules sans accent, des chiffres"
        + " et des traits d'union (quorum-presents)"
    ),
    (
      ["a", "--theme", "parametres"],
      "« parametres » n'est pas un thème : des minuscules sans "
        + "accent, des chiffres et des traits d'union ; « parametres » et « lib » sont réservés"
    ),
    (
      ["delai-reglement"],
      "DOSSIER/convocation/delai-reglement.lua: la règle « delai-reglement »"
        + " existe déjà"
    ),
  ])
  func aNewRuleThatCannotBeIsRefused(arguments: [String], message: String) throws {
    try made { folder, _ in
      let outcome = try greffier(["new", "rule"] + arguments + ["--rules", folder])
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.replacing(folder, with: "DOSSIER") == message + "\n")
    }
  }

  @Test func aRuleNeedsAFolder() throws {
    let nowhere = try greffier("new", "rule", "a", "--rules", "/nulle/part")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors == "/nulle/part: le dossier de règles n'existe pas (option --rules)\n")
  }

  @Test func stubsFollowTheParameters() throws {
    try made { folder, _ in
      let file = folder + "/parametres/reglement.lua"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try Data(text.replacing("delai_convocation", with: "delai").utf8)
        .write(to: URL(filePath: file))
      try Data("{}".utf8).write(to: URL(filePath: folder + "/.luarc.json"))
      let outcome = try greffier("stubs", folder)
      let names = ["declarations", "entites", "mots", "parametres"]
      #expect(
        outcome
          == Outcome(output: names.map { "\(folder)/.greffier/stubs/\($0).lua\n" }.joined()))
      let stub = try String(
        contentsOfFile: folder + "/.greffier/stubs/parametres.lua", encoding: .utf8)
      #expect(stub.contains("---@field delai integer Délai de convocation"))
      let settings = try String(contentsOfFile: folder + "/.luarc.json", encoding: .utf8)
      #expect(settings == "{}")
    }
  }

  @Test func theReferenceIsPrinted() throws {
    let page = try String(
      contentsOfFile: packageRoot() + "/docs/reference-regles.md", encoding: .utf8)
    #expect(try greffier("reference") == Outcome(output: page))
  }
}
