import Foundation
import TestSupport
import Testing

/// Each bad input gets one clear line with its place, status 2 (3 for a rule), and no crash.
@Suite struct BadInputTests {
  private func line(_ name: String, _ bytes: [UInt8]) throws -> (line: String, status: Int32) {
    try withFolder([:]) { folder in
      let path = "\(folder)/\(name)"
      try Data(bytes).write(to: URL(filePath: path))
      let outcome = try greffier("check", path)
      #expect(outcome.output == "")
      return (outcome.errors.replacing(folder + "/", with: ""), outcome.status)
    }
  }

  @Test func aFileThatIsNotThere() throws {
    let outcome = try greffier("check", "/nulle/part.txt")
    #expect(
      outcome == Outcome(errors: "/nulle/part.txt: le fichier n'existe pas\n", status: 2))
  }

  @Test func anEmptyFile() throws {
    #expect(try line("a.txt", []) == ("a.txt: le fichier est vide\n", 2))
    #expect(try line("a.txt", Array(" \n\t\n".utf8)) == ("a.txt: le fichier est vide\n", 2))
  }

  @Test func aBinaryFile() throws {
    let bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0]
    #expect(try line("a.out", bytes) == ("a.out: le fichier n'est pas un texte\n", 2))
  }

  @Test func aTextThatIsNoDeliberation() throws {
    let recipe = "Quiche lorraine\nBattre quatre œufs, ajouter la crème, saler.\n"
    #expect(
      try line("a.txt", Array(recipe.utf8))
        == (
          "a.txt: rien n'y marque une délibération (conseil, séance, présents, convocation)\n", 2
        ))
  }

  @Test func aRecordWithAnUnknownKey() throws {
    let text = "{\n  \"assemblee\": {},\n  \"dat\": \"2021-05-20\"\n}\n"
    #expect(
      try line("a.json", Array(text.utf8))
        == (
          "a.json:3:3: la clé « dat » n'existe pas dans Seance ; vouliez-vous dire « date » ?\n",
          2
        ))
  }

  @Test func aRecordWithAWrongDate() throws {
    let text = "{ \"assemblee\": {}, \"date\": \"20/05/2021\" }"
    #expect(
      try line("a.json", Array(text.utf8))
        == (
          "a.json:1:28: « date » doit être une date AAAA-MM-JJ ; trouvé : \"20/05/2021\"\n", 2
        ))
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    try withFolder(["a.json": "{", "b.json": #"{"assemblee":{}}"#]) { folder in
      let outcome = try greffier("check", folder, "--format", "json")
      #expect(outcome.status == 2)
      #expect(outcome.output.split(separator: "\n").count == 1)
      #expect(outcome.output.hasPrefix("{\"fichier\":\"\(folder)/b.json\""))
    }
  }

  @Test func aRuleWithASyntaxError() throws {
    let rules = [
      "a.lua": "return regle {\n  id = \n}\n",
      "b.lua": """
      return regle {
        id = "bonne", titre = "Bonne", articles = { "CGCT L2121-17" }, gravite = "information",
        portee = "seance", controle = function() return conforme "ok" end,
      }
      """,
    ]
    try withFolder(rules) { folder in
      let outcome = try greffier("check", "--rules", folder, "-", input: #"{"assemblee":{}}"#)
      #expect(outcome.status == 3)
      #expect(
        outcome.errors.replacing(folder, with: "R")
          == "R/a.lua:3: erreur de syntaxe : signe inattendu, près de '}' | }\n")
      #expect(outcome.output.contains("1 contrôle : 1 conforme"))
    }
  }

  @Test(arguments: [
    (["check"], "Missing expected argument"), (["chek", "a"], "unexpected arguments: 'chek', 'a'"),
    (["check", "a", "--fail-on", "grave"], "'grave' is invalid"),
    (["check", "a", "--date", "hier"], "'hier' is invalid"),
    (["check", "a", "--formt", "json"], "Unknown option '--formt'"),
  ])
  func aWrongArgument(arguments: [String], part: String) throws {
    let outcome = try greffier(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(part))
    #expect(outcome.output == "")
  }

  @Test func aRulesFolderThatIsNotThere() throws {
    let outcome = try greffier("check", "-", "--rules", "/nulle/part", input: "{}")
    #expect(
      outcome
        == Outcome(
          errors: "/nulle/part: le dossier de règles n'existe pas (option --rules)\n", status: 2))
  }

  @Test func anEmptyFolder() throws {
    try withFolder([:]) { folder in
      let outcome = try greffier("check", folder)
      #expect(outcome == Outcome(errors: "\(folder): le dossier est vide\n", status: 2))
    }
  }
}
