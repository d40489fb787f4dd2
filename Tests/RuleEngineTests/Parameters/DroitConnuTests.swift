import Deliberation
import RuleEngine
import TestSupport
import Testing

/// The law as it was known on a day.
@Suite struct DroitConnuTests {
  private static let parametres = """
    return {
      parametre { nom = "a.b", titre = "B", valeurs = {
        { du = "2000-01-01", au = "2019-12-31", valeur = 1, source = "un" },
        { du = "2020-01-01", au = "2020-06-30", publie = "2020-02-01",
          valeur = 2, source = "deux" },
        { du = "2020-07-01", publie = "2020-02-01", valeur = 1, source = "un" },
      } },
      parametre { nom = "a.c", titre = "C", hors_fenetre = 0, valeurs = {
        { du = "2020-01-01", au = "2020-06-30", valeur = 5, source = "cinq" },
      } },
      parametre { nom = "a.d", titre = "D", valeurs = {
        { du = "2020-01-01", valeur = 7, source = "sept" },
      } },
    }
    """

  /// The message of a rule that cites the parameter.
  private func value(
    of name: String, on date: String, droitAu: String?, extra: String = ""
  ) throws -> String {
    let files = [
      "essai.lua": regle("return conforme { '{x}', x = p.a.\(name) }", extra: extra),
      "parametres/p.lua": Self.parametres,
    ]
    return try withFolder(files) { folder in
      let law = try Law(RuleSet(folder: folder), droitAu: droitAu.flatMap { Jour($0) })
      #expect(law.problemes.isEmpty)
      let verdict = try Evaluator(law).evaluate(.exemple(date: date)).first
      if case .regle(let message) = verdict?.motif { return message }
      return verdict.map { "\($0.motif)" } ?? "rien"
    }
  }

  @Test(arguments: [
    ("2020-03-15", nil, "2"), ("2020-03-15", "2020-02-01", "2"), ("2020-03-15", "2020-01-31", "1"),
    ("2020-01-15", "2020-01-31", "1"), ("2020-08-15", "2020-01-31", "1"),
    ("2020-08-15", "2020-02-01", "1"), ("2019-12-31", "2020-01-31", "1"),
  ])
  func aTextPublishedLaterIsNotKnown(date: String, droitAu: String?, expected: String) throws {
    #expect(try value(of: "b", on: date, droitAu: droitAu) == expected)
  }

  @Test(arguments: [
    ("2020-03-15", "2019-12-31", "0"), ("2020-03-15", "2020-01-01", "5"),
    ("2020-08-15", "2020-01-01", "0"),
  ])
  func outsideAllWindowsOnceTheyAreIgnored(date: String, droitAu: String, expected: String) throws {
    #expect(try value(of: "c", on: date, droitAu: droitAu) == expected)
  }

  @Test func aParameterNotKnownYetIsSansObjet() throws {
    #expect(try value(of: "d", on: "2020-03-15", droitAu: "2019-12-31") == "horsFenetre(\"a.d\")")
    #expect(try value(of: "d", on: "2020-03-15", droitAu: "2020-01-01") == "7")
  }

  @Test(arguments: [
    ("2020-03-15", "2020-01-31", "horsVigueur"), ("2020-03-15", "2020-02-01", "2"),
    ("2021-03-15", "2020-12-31", "1"), ("2021-03-15", "2021-01-01", "horsVigueur"),
    ("2021-03-15", nil, "horsVigueur"),
  ])
  func aRuleIsInForceAsItWasKnown(date: String, droitAu: String?, expected: String) throws {
    let extra = "en_vigueur = { du = '2020-02-01', au = '2020-12-31' },"
    #expect(try value(of: "b", on: date, droitAu: droitAu, extra: extra) == expected)
  }
}
