import TestSupport
import Testing

@Suite struct MatriceCommandTests {
  private static let example = "Examples/saint-usage-2021-05-20.txt"

  /// Six présents of fifteen: a third, and not more than half.
  private static let act = """
    {"date":"2021-05-20","assemblee":{"type":"conseil_municipal","en_exercice":15},
     "nombres":{"presents":6}}
    """

  @Test func oneRuleOverTheYears() throws {
    let outcome = try greffier(
      ["matrice", "-", "--regle", "quorum-presents", "--de", "2019", "--a", "2022"],
      input: Self.act)
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        -
        séance tenue en (lignes) × droit connu à la fin de (colonnes)

                2019  2020  2021  2022
          2019     N     N     N     N
          2020     N     =     =     =
          2021     N     =     =     =
          2022     N     N     =     =

        N nullité, I irrégularité, A avertissement, i information (et leur nombre) ;
        ? rien que des indéterminés ou des conformes, = conforme, - sans objet, ! règle en erreur

        """)
  }

  @Test func asJSON() throws {
    let outcome = try greffier(
      ["matrice", Self.example, "--de", "2021", "--a", "2021", "--format", "json"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"seance\": 2021,\n      \"droit\": 2021,"))
    #expect(outcome.output.contains("\"conforme\": 18,"))
  }

  @Test func badArguments() throws {
    let backwards = try greffier("matrice", Self.example, "--de", "2022", "--a", "2021")
    #expect(backwards.status == 2)
    #expect(backwards.errors == "--de 2022 --a 2021: de 1 à 40 années, dans l'ordre\n")
    let unknown = try greffier("matrice", Self.example, "--regle", "quorum-presnts")
    #expect(unknown.status == 2)
    #expect(
      unknown.errors
        == "aucune règle ne s'appelle « quorum-presnts » ; "
        + "vouliez-vous dire « quorum-presents » ?\n")
    let undated = try greffier(["matrice", "-"], input: #"{"assemblee":{}}"#)
    #expect(undated.status == 2)
    #expect(
      undated.errors == "-: le document ne dit pas la date de la séance ; donnez --de\n")
  }

  @Test func theLawOfADay() throws {
    let options = ["check", "-", "--fail-on", "nullite", "--droit-au"]
    #expect(try greffier(options + ["2020-01-01"], input: Self.act).status == 1)
    #expect(try greffier(options + ["2021-05-20"], input: Self.act).status == 0)
    #expect(try greffier(options + ["hier"], input: Self.act).status == 2)
  }
}
