import Deliberation
import RuleEngine
import TestSupport
import Testing

private func problems(_ valeurs: String, autres: String = "") throws -> [RuleProblem.Kind] {
  let file = """
    return {
      parametre { nom = "delai.jours", titre = "Délai", valeurs = { \(valeurs) }, \(autres) },
    }
    """
  return try evaluator(["parametres/delai.lua": file, "a.lua": regle("return conforme 'ok'")])
    .problemes.map(\.kind)
}

@Suite struct ParameterTests {
  @Test func windowsThatTouchAreRight() throws {
    #expect(
      try problems(
        """
        { du = "2000-01-01", au = "2009-12-31", valeur = 3, source = "A" },
        { du = "2010-01-01", valeur = 5, source = "B" },
        """) == [])
  }

  @Test func windowsThatShareADay() throws {
    #expect(
      try problems(
        """
        { du = "2000-01-01", au = "2010-01-01", valeur = 3, source = "A" },
        { du = "2010-01-01", valeur = 5, source = "B" },
        """) == [.overlap(parametre: "delai.jours", du: Jour("2010-01-01")!)])
  }

  @Test func anOpenWindowBeforeAnother() throws {
    #expect(
      try problems(
        """
        { du = "2000-01-01", valeur = 3, source = "A" },
        { du = "2010-01-01", valeur = 5, source = "B" },
        """) == [.overlap(parametre: "delai.jours", du: Jour("2010-01-01")!)])
  }

  @Test func aGapThatIsNotDeclared() throws {
    let gap = """
      { du = "2000-01-01", au = "2009-12-30", valeur = 3, source = "A" },
      { du = "2010-01-01", valeur = 5, source = "B" },
      """
    #expect(try problems(gap) == [.gap(parametre: "delai.jours", du: Jour("2009-12-31")!)])
    #expect(try problems(gap, autres: "hors_fenetre = \"sans_objet\"") == [])
  }

  @Test func aLastWindowThatEnds() throws {
    #expect(
      try problems(#"{ du = "2000-01-01", au = "2009-12-31", valeur = 3, source = "A" }"#)
        == [.gap(parametre: "delai.jours", du: Jour("2010-01-01")!)])
  }

  @Test(arguments: [
    (#"{ du = "2000-01-01", valeur = 3 }"#, RuleProblem.Kind.missingField("source")),
    (#"{ valeur = 3, source = "A" }"#, .badField("du", attendu: "une date AAAA-MM-JJ")),
    (
      #"{ du = "2000-02-30", valeur = 3, source = "A" }"#,
      .badField("du", attendu: "une date AAAA-MM-JJ")
    ),
    (
      #"{ du = "2000-01-01", au = "1999-01-01", valeur = 3, source = "A" }"#,
      .badField("au", attendu: "une date qui suit « du »")
    ),
    (
      #"{ du = "2000-01-01", valeurs = 3, source = "A" }"#,
      .unknownField("valeurs", nearest: "valeur")
    ),
    (
      #"{ du = "2000-01-01", conteste = { { 1, "A" } } }"#,
      .badField("conteste", attendu: "deux valeurs au moins")
    ),
    (#"{ du = "2000-01-01", valeur = 3, source = " " }"#, .missingField("source")),
    (
      #"{ du = "2000-01-01", valeur = 1e300, source = "A" }"#,
      .badField("valeur", attendu: "un nombre, un texte, true ou false")
    ),
    (
      #"{ du = "2000-01-01", valeur = 3, source = "A", conteste = { { 1, "A" }, { 2, "B" } } }"#,
      .badField("conteste", attendu: "absent quand « valeur » donne déjà la valeur")
    ),
    (
      #"{ du = "2000-01-01", valeur = 3, source = "A", lien = "http://a.fr" }"#,
      .badField("lien", attendu: "une adresse qui commence par https://")
    ),
    (
      #"{ du = "2000-01-01", valeur = 3, source = "A", lien = "https://" }"#,
      .badField("lien", attendu: "une adresse qui commence par https://")
    ),
    (
      #"{ du = "2000-01-01", valeur = 3, source = "A", verifie_le = "2026-02-29" }"#,
      .badField("verifie_le", attendu: "une date AAAA-MM-JJ")
    ),
  ])
  func aMistakeIsNamed(valeurs: String, problem: RuleProblem.Kind) throws {
    #expect(try problems(valeurs) == [problem])
  }

  @Test func aValueKeepsItsLinkAndTheDayOfItsCheck() throws {
    let file = """
      return { parametre { nom = "a.b", titre = "T", valeurs = {
        { du = "2000-01-01", valeur = 3, source = "A", lien = "https://a.fr/x",
          verifie_le = "2026-01-15" } } } }
      """
    let files = ["parametres/a.lua": file, "a.lua": regle("return conforme 'ok'")]
    let parametre = try #require(try evaluator(files).law.parametres.first)
    guard case .valeur(let valeur)? = parametre.fenetres.first?.contenu else {
      Issue.record("no value")
      return
    }
    #expect(valeur.lien == "https://a.fr/x")
    #expect(valeur.verifieLe?.description == "2026-01-15")
  }

  @Test func everythingWrongIsToldAtOnce() throws {
    let valeurs = #"{ du = "hier", valeur = 3 }, { du = "2010-01-01", valer = 5, source = "B" }"#
    #expect(
      try problems(valeurs, autres: "unit = 'jours'") == [
        .unknownField("unit", nearest: "unite"),
        .badField("du", attendu: "une date AAAA-MM-JJ"), .missingField("source"),
        .unknownField("valer", nearest: "valeur"),
      ])
  }

  @Test func aParameterDeclaredTwice() throws {
    let file = """
      local v = { { du = "2000-01-01", valeur = 3, source = "A" } }
      return {
        parametre { nom = "a.b", titre = "T", valeurs = v },
        parametre { nom = "a.b", titre = "T", valeurs = v },
      }
      """
    let kinds = try evaluator(["parametres/a.lua": file, "a.lua": regle("return conforme 'ok'")])
      .problemes
    #expect(kinds.count == 1)
    #expect(kinds.first?.ligne == 4)
  }
}
