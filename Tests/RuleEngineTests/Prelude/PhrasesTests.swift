import Deliberation
import RuleEngine
import Testing

/// How values read in the sentence of an outcome.
@Suite struct PhrasesTests {
  private func sentence(_ arguments: String) throws -> String {
    let verdict = try verdict("return conforme { \(arguments) }")
    guard case .regle(let message) = verdict.motif else {
      return verdict.erreur?.message ?? "\(verdict.motif)"
    }
    return message
  }

  @Test(arguments: [
    ("de", "Losne", "de Losne"), ("de", "Auxonne", "d'Auxonne"), ("de", "Échenon", "d'Échenon"),
    ("de", "Œuilly", "d'Œuilly"), ("de", "Le Creusot", "du Creusot"),
    ("de", "Les Maillys", "des Maillys"), ("de", "Lescar", "de Lescar"),
    ("de", "La Rochelle", "de La Rochelle"), ("de", "L'Isle-Adam", "de L'Isle-Adam"),
    ("a", "Auxonne", "à Auxonne"), ("a", "Le Havre", "au Havre"), ("a", "Les Ulis", "aux Ulis"),
    ("que", "Auxonne", "qu'Auxonne"), ("que", "Losne", "que Losne"), ("de", "", "de "),
  ])
  func smallWordsFollowTheName(format: String, name: String, expected: String) throws {
    #expect(try sentence("\"{lieu:\(format)}\", lieu = \"\(name)\"") == expected)
  }

  @Test(arguments: [
    ("{n:euros}", "50000", "50 000 €"), ("{n:euros}", "1234567.5", "1 234 567,50 €"),
    ("{n:euros}", "-1200", "-1 200 €"), ("{n:euros}", "0", "0 €"), ("{n:euros}", "999", "999 €"),
    ("{n:nombre}", "-0.001", "0"), ("{n:nombre}", "0.005", "0,01"), ("{n}", "2.5", "2,50"),
    ("{n}", "12", "12"), ("{n}", "true", "oui"),
  ])
  func amounts(template: String, value: String, expected: String) throws {
    #expect(try sentence("\"\(template)\", n = \(value)") == expected)
  }

  @Test(arguments: [
    ("0", "0 présent"), ("1", "1 présent"), ("1.5", "1,50 présent"), ("2", "2 présents"),
  ])
  func numbersAgree(value: String, expected: String) throws {
    #expect(try sentence("\"{n|présent|présents}\", n = \(value)") == expected)
  }

  @Test(arguments: [
    ("{}", "aucun n'est présent"), ("{ \"Ali\" }", "Ali n'est présent"),
    ("{ \"Ali\", \"Ève\" }", "Ali et Ève ne sont présents"),
    ("{ \"Ali\", \"Ève\", \"Max\" }", "Ali, Ève et Max ne sont présents"),
  ])
  func listsAgree(value: String, expected: String) throws {
    #expect(
      try sentence("\"{noms|n'est présent|ne sont présents}\", noms = \(value)") == expected)
  }

  @Test(arguments: [
    ("{d}", "2021-05-20", "20 mai 2021"), ("{d}", "2021-05-01", "1er mai 2021"),
    ("{d:date}", "2022-08-31", "31 août 2022"), ("du {d}", "2020-02-29", "du 29 février 2020"),
  ])
  func dates(template: String, value: String, expected: String) throws {
    #expect(try sentence("\"\(template)\", d = \"\(value)\"") == expected)
  }

  @Test func peopleAreNamedAsWritten() throws {
    let body = """
      local noms = {}
      for i, m in ipairs(seance.membres) do if i <= 3 then noms[i] = m end end
      return conforme { "{tous} ; pouvoir {premier:de}", tous = noms, premier = noms[1] }
      """
    var seance = Seance()
    seance.membres = [
      .nomme("ERTUGRUL", .present, prenom: "Ali"), .nomme("GANEE", .present, prenom: "Roger"),
      .nomme("LABELLE", .present, prenom: "Aurélie"),
    ]
    let message = try verdict(body, on: seance).motif
    #expect(
      message
        == .regle("Ali ERTUGRUL, Roger GANEE et Aurélie LABELLE ; pouvoir d'Ali ERTUGRUL"))
  }

  @Test(arguments: [
    ("\"{n}\"", "la phrase cite {n}, qui n'est pas donné à côté d'elle"),
    ("\"{n:livres}\", n = 1", "format inconnu dans {n:livres}"),
    ("\"{n m}\", n = 1", "la phrase contient {n m}, qui n'est pas un nom"),
    (
      "\"{n:euros}\", n = 1 / 0",
      "la phrase contient un nombre sans valeur (une division par zéro ?)"
    ),
    (
      "\"{n}\", n = 0 / 0",
      "la phrase contient un nombre sans valeur (une division par zéro ?)"
    ),
  ])
  func mistakesAreErrors(arguments: String, message: String) throws {
    let verdict = try verdict("return conforme { \(arguments) }")
    #expect(verdict.resultat == .erreur)
    #expect(verdict.erreur?.message == message)
  }
}
