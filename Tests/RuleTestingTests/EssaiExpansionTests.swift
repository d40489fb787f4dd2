import LuaHost
import RuleEngine
import TestSupport
import Testing

@testable import RuleTesting

/// Entries that stand for several cases.
@Suite struct EssaiExpansionTests {
  private static let files = [
    "presence/quorum.lua": """
    return regle {
      id = "quorum", titre = "Q", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance, p)
        if seance.nb_presents < seuil(p.quorum.fraction, 15) then return manquement "non" end
        return conforme "oui"
      end,
    }
    """,
    "parametres/p.lua": """
    return { parametre { nom = "quorum.fraction", titre = "F", valeurs = {
      { du = "2000-01-01", au = "2019-12-31", valeur = ">1/2", source = "A" },
      { du = "2020-01-01", au = "2020-12-31", conteste = { { ">1/2", "A" }, { "1/3", "B" } } },
      { du = "2021-01-01", valeur = "1/3", source = "B" } } } }
    """,
  ]

  private func run(_ entry: String) throws -> EssaiReport {
    let essais = ["presence/quorum.essais.lua": "return essais { { \"t\", \(entry) } }"]
    return try withFolder(Self.files.merging(essais) { $1 }) { folder in
      try EssaiRunner(Evaluator(Law(RuleSet(folder: folder)))).run { _ in "" }
    }
  }

  @Test func oneCaseForEachValue() throws {
    let report = try run(
      "date = \"2024-01-01\", pour_chaque = { presents = { 4, 5 } }, attend = \"conforme\"")
    #expect(report.resultats.map(\.essai.nom) == ["t (presents = 4)", "t (presents = 5)"])
    #expect(report.resultats.map(\.estReussi) == [false, true])
    #expect(report.resultats.map(\.essai.rang) == [1, 1])
  }

  @Test func severalFieldsAreMultiplied() throws {
    let report = try run(
      """
      pour_chaque = { presents = { 8, 9 }, date = { "2010-01-01", "2024-01-01" } },
      attend = "conforme"
      """)
    #expect(
      report.resultats.map(\.essai.variante) == [
        "date = 2010-01-01, presents = 8", "date = 2010-01-01, presents = 9",
        "date = 2024-01-01, presents = 8", "date = 2024-01-01, presents = 9",
      ])
    #expect(report.echoues == 0)
  }

  @Test func aRowSaysWhatItExpects() throws {
    let report = try run(
      """
      date = "2010-01-01", pour_chaque = {
        { presents = 7, attend = "manquement" }, { presents = 8, attend = "conforme" } }
      """)
    #expect(
      report.resultats.map(\.essai.variante) == [
        "attend = manquement, presents = 7", "attend = conforme, presents = 8",
      ])
    #expect(report.echoues == 0)
  }

  @Test func theEdgesOfTheWindows() throws {
    let report = try run(
      """
      presents = 7, aux_bornes = "quorum.fraction",
      attend = { [">1/2"] = "manquement", ["1/3"] = "conforme" }
      """)
    #expect(
      report.resultats.map(\.essai.variante) == [
        "date = 2000-01-01", "date = 2019-12-31", "date = 2020-01-01", "date = 2020-12-31",
        "date = 2021-01-01",
      ])
    #expect(
      report.resultats.map(\.essai.attendu.resultat) == [
        .manquement, .manquement, .indetermine, .indetermine, .conforme,
      ])
    #expect(report.echoues == 0)
  }

  @Test func disputedValuesThatAgreeAreNotUndecided() throws {
    let report = try run(
      """
      presents = 8, aux_bornes = "quorum.fraction",
      attend = { [">1/2"] = "conforme", ["1/3"] = "conforme" }
      """)
    #expect(report.resultats.map(\.essai.attendu.resultat).allSatisfy { $0 == .conforme })
    #expect(report.echoues == 0)
  }

  @Test(arguments: [
    (
      "pour_chaque = 3, attend = \"conforme\"",
      EssaiFault.Kind.badField(
        "pour_chaque", attendu: "une table { champ = { valeurs } }, ou une liste de tables")
    ),
    (
      "pour_chaque = { presents = {} }, attend = \"conforme\"",
      .badField("pour_chaque", attendu: "une table { champ = { valeurs } }, ou une liste de tables")
    ),
    (
      "pour_chaque = { { presents = 3 }, 4 }, attend = \"conforme\"",
      .badField("pour_chaque", attendu: "une table { champ = { valeurs } }, ou une liste de tables")
    ),
    (
      "aux_bornes = true, attend = \"conforme\"",
      .badField("aux_bornes", attendu: "le nom d'un paramètre : \"quorum.fraction\"")
    ),
    (
      "aux_bornes = \"quorum.fracton\", attend = \"conforme\"",
      .unknownParameter("quorum.fracton", nearest: "quorum.fraction")
    ),
    (
      "aux_bornes = \"quorum.fraction\", attend = { [\"1/3\"] = \"conforme\" }",
      .badField("attend", attendu: "une issue pour la valeur >1/2")
    ),
    (
      "attend = { [\"1/3\"] = \"conforme\" }",
      .badField("aux_bornes", attendu: "le nom d'un paramètre : \"quorum.fraction\"")
    ),
    (
      "pour_chaque = { presens = { 1 } }, attend = \"conforme\"",
      .unknownField("presens", nearest: "presents")
    ),
  ])
  func mistakesAreNamed(entry: String, kind: EssaiFault.Kind) throws {
    let report = try run(entry)
    #expect(report.fautes.map(\.kind) == [kind])
    #expect(report.resultats.isEmpty)
  }

  @Test func tooManyCasesAreRefused() throws {
    let values = (1...40).map { "\($0)" }.joined(separator: ",")
    let report = try run(
      """
      pour_chaque = { presents = { \(values) }, population = { \(values) } }, attend = "conforme"
      """)
    #expect(report.fautes.map(\.kind) == [.tooMany(1_000)])
  }
}
