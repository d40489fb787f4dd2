import RuleEngine
import Testing

/// Figures of the law that stand in the code of a rule.
@Suite struct FigureTests {
  private let parametres = """
    return {
      parametre { nom = "a.b", titre = "T", valeurs = { { du = "2000-01-01",
        par_population = { { jusqua = 3499, valeur = 3, source = "S" },
          { valeur = 50000, source = "S" } } } } },
      parametre { nom = "a.c", titre = "T", valeurs = {
        { du = "2000-01-01", conteste = { { 3, "S" }, { 12.5, "S" } } } } },
      parametre { nom = "a.d", titre = "T", valeurs = { { du = "2000-01-01",
        par_assemblee = { ccas = { valeur = 7, source = "S" } } } } },
      parametre { nom = "a.e", titre = "T", valeurs = {
        { du = "2000-01-01", au = "2001-01-01", valeur = 1, source = "S" },
        { du = "2001-01-02", valeur = ">1/2", source = "S" } } },
    }
    """

  @Test(arguments: [
    ("3", ["a.b", "a.c"]), ("50000", ["a.b"]), ("5e4", ["a.b"]), ("0xC350", ["a.b"]),
    ("12.5", ["a.c"]), ("7", ["a.d"]), ("7.0", ["a.d"]),
  ])
  func aFigureNamesItsParameters(nombre: String, noms: [String]) throws {
    let found = try lint(body: "return conforme { 'x', n = \(nombre) }", parametres: parametres)
    #expect(found == [Found(ligne: 6, kind: .figure(nombre, parametres: noms))])
  }

  @Test(arguments: [
    "n = 1", "n = 4", "n = 12.51", "n = 1e300", "n = '3'", "n = \"\\\"3\"", "n = [[3]]",
    "n = [==[ ]] 3 ]==]", "n = 1 -- 3\n", "n = 1 --[[ 3\n 3 ]]", "n3 = 1", "n = ({})[3]",
    "n = 0x3p4", "registre = { mois = 3, mois_apres = 7 }",
  ])
  func whatIsNoFigureIsNotTold(code: String) throws {
    #expect(
      try lint(body: "return conforme { 'x', \(code) }", parametres: parametres) == [])
  }

  @Test func theLineIsThatOfTheNumber() throws {
    let body = "local a = [[\n3]] --[=[\n]=]\nlocal b = 'x\\\n' return conforme { a, b = 3 }"
    #expect(try lint(body: body, parametres: parametres).map(\.ligne) == [10])
  }
}
