import Deliberation
import RuleEngine
import TestSupport
import Testing

private func fichier(_ entrees: String, hors: String = "") -> String {
  """
  return { parametre { nom = "delai.jours", titre = "Délai", \(hors) valeurs = {
    { du = "2000-01-01", par_assemblee = { \(entrees) } } } } }
  """
}

/// Conforme when three days are asked for.
private func outcome(_ entrees: String, _ type: Assemblee.Categorie?) throws -> Verdict {
  var seance = Seance.exemple()
  seance.assemblee.type = type
  return try verdict(
    "if p.delai.jours == 3 then return conforme '3' end return manquement '5'", on: seance,
    parametres: fichier(entrees))
}

/// A value may differ by type of assembly.
@Suite struct ParAssembleeTests {
  private static let deux = """
    conseil_municipal = { valeur = 3, source = "A" }, \
    conseil_communautaire = { valeur = 5, source = "B" },
    """

  @Test(arguments: [
    (Assemblee.Categorie.conseil_municipal, Resultat.conforme, "A"),
    (.conseil_communautaire, .manquement, "B"),
  ])
  func theValueIsThatOfTheType(
    type: Assemblee.Categorie, resultat: Resultat, source: String
  ) throws {
    let verdict = try outcome(Self.deux, type)
    #expect(verdict.resultat == resultat)
    #expect(verdict.parametres.map(\.source) == [source])
  }

  @Test func aTypeWithoutValueIsOutOfScope() throws {
    #expect(try outcome(Self.deux, .ccas).resultat == .sans_objet)
    #expect(
      try outcome(Self.deux + #"autre = { valeur = 5, source = "C" }"#, .ccas).resultat
        == .manquement)
  }

  @Test func anUnknownTypeIsTriedUnderEach() throws {
    let verdict = try outcome(Self.deux, nil)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["assemblee.type"])
    #expect(verdict.lectures.count == 7)
  }

  @Test func valuesThatAgreeNeedNoType() throws {
    let verdict = try outcome(
      #"ccas = { valeur = 3, source = "A" }, autre = { valeur = 3, source = "B" }"#, nil)
    #expect(verdict.resultat == .conforme)
    #expect(verdict.lectures == [])
  }

  @Test func aTypeMayHaveValuesByPopulation() throws {
    let entrees = """
      conseil_municipal = { par_population = {
        { jusqua = 3499, valeur = 3, source = "A" }, { valeur = 5, source = "B" } } },
      """
    #expect(try outcome(entrees, .conseil_municipal).parametres.map(\.source) == ["A"])
  }

  @Test(arguments: [
    (
      #"conseil_municpal = { valeur = 3, source = "A" }"#,
      RuleProblem.Kind.unknownField("conseil_municpal", nearest: "conseil_municipal")
    ),
    (
      "",
      .badField(
        "par_assemblee", attendu: "une table { conseil_municipal = { valeur =, source = }, … }")
    ),
    ("ccas = 3", .badField("ccas", attendu: "une table { valeur =, source = }")),
    ("ccas = { valeur = 3 }", .missingField("source")),
    (
      #"ccas = { valeur = 3, source = "A", du = "2000-01-01" }"#,
      .unknownField("du", nearest: nil)
    ),
  ])
  func aMistakeIsNamed(entrees: String, kind: RuleProblem.Kind) throws {
    let files = ["parametres/p.lua": fichier(entrees), "a.lua": regle("return conforme 'x'")]
    #expect(try evaluator(files).problemes.map(\.kind) == [kind])
  }
}
