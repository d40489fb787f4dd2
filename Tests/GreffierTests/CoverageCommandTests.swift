import Foundation
import TestSupport
import Testing

/// `greffier test --coverage`, as a user meets it.
@Suite struct CoverageCommandTests {
  private static let files = [
    "a.lua": """
    return regle {
      id = "a", titre = "<A> & B", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance, p)
        if seance.nb_presents < p.q.requis then
          local peu = "peu"
          return manquement(peu)
        end
        return conforme "assez"
      end,
    }
    """,
    "a.essais.lua": "return essais { { 'Huit', presents = 8, attend = 'conforme' } }",
    "parametres/p.lua": """
    return { parametre { nom = "q.requis", titre = "R", valeurs = {
        { du = "2000-01-01", au = "2000-01-01", valeur = 7, source = "S" },
        { du = "2000-01-02", au = "2009-12-31", valeur = 7, source = "S" },
        { du = "2010-01-01", valeur = 8, source = "S" } } } }
    """,
  ]

  private func test(_ options: [String], _ body: (String, Outcome) throws -> Void) throws {
    try withFolder(Self.files) { folder in
      let options = options.map { $0.replacing("*", with: folder) }
      var outcome = try greffier(["test", folder] + options)
      outcome.output = outcome.output.replacing(folder, with: "*")
      try body(folder, outcome)
    }
  }

  @Test func whatRunsIsTold() throws {
    try test(["--coverage"]) { _, outcome in
      #expect(
        outcome
          == Outcome(
            output: """
              1 essai : 1 réussi, 0 échoué.

              */a.lua  50 %, branches 1/2, lignes 6-7 jamais lues
              q.requis, le 1er janvier 2000 : aucun essai
              q.requis, du 2 janvier 2000 au 31 décembre 2009 : aucun essai
              Couverture : 50 % des lignes (2/4), branches 1/2, périodes 1/3.

              """))
    }
  }

  @Test(arguments: [("50", 0), ("50.1", 1)])
  func theThresholdIsHeld(threshold: String, status: Int) throws {
    try test(["--threshold", threshold]) { _, outcome in
      #expect(outcome.status == Int32(status))
    }
  }

  @Test func aTracefileForLcov() throws {
    try test(["--coverage-lcov", "*/c.info"]) { folder, _ in
      let text = try String(contentsOfFile: folder + "/c.info", encoding: .utf8)
      #expect(
        text.replacing(folder, with: "*") == """
          TN:
          SF:*/a.lua
          BRDA:5,0,0,0
          BRDA:5,0,1,1
          BRF:2
          BRH:1
          DA:5,1
          DA:6,0
          DA:7,0
          DA:9,1
          LF:4
          LH:2
          end_of_record

          """)
    }
  }

  @Test func aPage() throws {
    try test(["--coverage-html", "*/c.html"]) { folder, outcome in
      let page = try String(contentsOfFile: folder + "/c.html", encoding: .utf8)
      #expect(outcome.status == 0)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">\n"))
      #expect(page.contains("50 % des lignes (2/4)."))
      #expect(
        page.contains(
          "<span data-n=\"2\">  id = &quot;a&quot;, titre = &quot;&lt;A&gt; &amp; B&quot;,"))
      #expect(page.contains("<span class=\"lu\" data-n=\"5\">    if seance.nb_presents &lt; p"))
      #expect(page.contains("<span class=\"tu\" data-n=\"7\">      return manquement(peu)</span>"))
      #expect(!page.contains("<script"))
    }
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try test(["--coverage-html", "/nulle/part.html"]) { _, outcome in
      #expect(outcome == Outcome(errors: "/nulle/part.html: ne peut être écrit\n", status: 2))
    }
  }

  @Test func theRulesAreWhollyCovered() throws {
    let outcome = try greffier("test", "--threshold", "100")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\nCouverture : 100 % des lignes ("))
  }
}
