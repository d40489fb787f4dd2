import TestSupport
import Testing

@Suite struct LintCommandTests {
  private func rule(_ body: String) -> String {
    """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "irregularite",
      portee = "seance",
      controle = function(seance, p)
        if seance.lieu == "jamais" then \(body) end
        return conforme "x"
      end,
    }
    """
  }
  private let essais = #"return essais { { "t", attend = "conforme", lieu = "mairie" } }"#

  /// The outcome on a rule with essais, where `*` stands for the folder.
  private func lint(
    _ body: String, _ options: String..., command: String = "lint",
    autres: [String: String] = [:]
  ) throws -> Outcome {
    let files = ["a.lua": rule(body), "a.essais.lua": essais].merging(autres) { $1 }
    return try withFolder(files) { folder in
      var outcome = try greffier([command, folder] + options)
      outcome.output = outcome.output.replacing(folder, with: "*")
      outcome.errors = outcome.errors.replacing(folder, with: "*")
      return outcome
    }
  }

  @Test func aCleanFolder() throws {
    #expect(
      try lint("return 1") == Outcome(output: "1 règle, 0 paramètre : 0 erreur, 0 avertissement.\n")
    )
    let project = try greffier("lint")
    #expect(project.output.hasSuffix(" paramètres : 0 erreur, 0 avertissement.\n"))
    #expect(project.output.split(separator: "\n").count == 1)
    #expect(project.status == 0)
  }

  @Test func anErrorGivesOne() throws {
    #expect(
      try lint("return seance.dat")
        == Outcome(
          output: """
            */a.lua:5: « dat » n'est pas un champ de Seance ; vouliez-vous dire « date » ?
            1 règle, 0 paramètre : 1 erreur, 0 avertissement.

            """, status: 1))
  }

  @Test func aBrokenFileIsToldOnceAndGivesOne() throws {
    #expect(
      try lint("return 1", autres: ["b.lua": "return 1", "b.essais.lua": essais])
        == Outcome(
          output: """
            */b.lua: le fichier ne rend ni règle ni paramètre
            2 règles, 0 paramètre : 1 erreur, 0 avertissement.

            """, status: 1))
  }

  @Test func aWarningGivesOneOnlyWhenAsked() throws {
    let parametres = [
      "parametres/p.lua": """
      return { parametre { nom = "a.b", titre = "T", valeurs = {
        { du = "2000-01-01", valeur = 9, source = "S", verifie_le = "2020-05-01" } } } }
      """
    ]
    let told = Outcome(
      output: """
        */parametres/p.lua:1: avertissement : a.b : valeur vérifiée le 1er mai 2020, il y a plus \
        de deux ans
        1 règle, 1 paramètre : 0 erreur, 1 avertissement.

        """)
    #expect(try lint("return 1", "--date", "2022-05-02", autres: parametres) == told)
    #expect(try lint("return 1", autres: parametres) == told)
    #expect(try lint("return 1", "--strict", autres: parametres).status == 1)
    let soon = try lint("return 1", "--strict", "--date", "2022-05-01", autres: parametres)
    #expect(soon.status == 0)
  }

  @Test func jsonHasTheSameFindings() throws {
    let outcome = try lint("return seance.dat", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#""fichier": "*/a.lua","#))
    #expect(outcome.output.contains(#""ligne": 5,"#))
  }

  @Test func anInputThatIsWrongGivesTwo() throws {
    let missing = try greffier("lint", "/nulle/part")
    #expect(missing.status == 2)
    #expect(
      missing.errors == "/nulle/part: le dossier de règles n'existe pas (option --rules)\n")
    #expect(try greffier("lint", "--date", "hier").status == 2)
  }

  @Test func testTellsThemTooAndFails() throws {
    #expect(
      try lint("return seance.dat", command: "test")
        == Outcome(
          output: """
            */a.lua:5: « dat » n'est pas un champ de Seance ; vouliez-vous dire « date » ?

            1 essai : 1 réussi, 0 échoué.

            """, status: 1))
  }

  @Test func testTellsABrokenFileOnceAndGivesThree() throws {
    #expect(
      try lint("return 1", command: "test", autres: ["b.lua": "return 1"])
        == Outcome(
          output: """
            */b.lua: le fichier ne rend ni règle ni paramètre

            1 essai : 1 réussi, 0 échoué.

            """, status: 3))
  }
}
