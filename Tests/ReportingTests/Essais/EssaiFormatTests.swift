import Foundation
import Reporting
import RuleEngine
import RuleTesting
import TestSupport
import Testing

/// The report on essais in the formats that other programs read.
@Suite struct EssaiFormatTests {
  private static let regle = """
    return regle {
      id = "quorum", titre = "Quorum", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        return manquement { "« <{n}> » & 50 %", n = seance.nb_presents }
      end,
    }
    """
  private static let essais = """
    return essais {
      { "sept # l'un", presents = 7, attend = "manquement" },
      { "neuf", pour_chaque = { presents = { 9 } }, attend = "conforme" },
      { presents = 7 },
    }
    """
  private let findings = [
    LintFinding(.undefined("x", nearest: nil), fichier: "a.lua", ligne: 4),
    LintFinding(.noEssais("b"), fichier: "b.lua"),
  ]

  private func text(
    _ format: (EssaiReport, [LintFinding], EssaiRejouer) -> String
  ) throws -> String {
    let files = ["quorum.lua": Self.regle, "quorum.essais.lua": Self.essais]
    return try withFolder(files) { folder in
      let report = try EssaiRunner(Evaluator(Law(RuleSet(folder: folder))))
        .run(message: VerdictPhrase.message)
      return format(report, findings, EssaiRejouer(dossier: folder))
        .replacing(folder, with: "R")
    }
  }

  @Test func tap() throws {
    #expect(
      try text { EssaiTAP.report($0, $1, rejouer: $2) } == ##"""
        TAP version 14
        1..5
        ok 1 - quorum : sept \# l'un
        not ok 2 - quorum : neuf (presents = 9)
          ---
          message: "attendu : conforme ; obtenu : manquement (nullité) « « <9> » & 50 % »"
          at: "R/quorum.essais.lua"
          details:
            - "attendu : conforme"
            - "obtenu  : manquement (nullité) « « <9> » & 50 % »"
            - "faits   : nombre de membres dans la salle à l'ouverture = 9"
            - "décidé  : R/quorum.lua:5"
            - "rejouer : greffier test R --regle quorum --titre 'neuf (presents = 9)'"
          ...
        not ok 3 - quorum : cas 3
          ---
          message: "R/quorum.essais.lua (cas 3): le cas doit commencer par son titre"
          at: "R/quorum.essais.lua"
          ...
        not ok 4 - lint : a.lua:4: « x » n'est pas défini
          ---
          message: "« x » n'est pas défini"
          at: "a.lua:4"
          ...
        ok 5 - lint : b.lua: avertissement : la règle « b » n'a pas d'essais

        """##)
  }

  @Test func gitHub() throws {
    #expect(
      try text { EssaiGitHub.report($0, $1, rejouer: $2) } == """
        ::error file=R/quorum.essais.lua,title=quorum %3A neuf (presents = 9)::attendu : \
        conforme%0Aobtenu  : manquement (nullité) « « <9> » & 50 %25 »%0Afaits   : nombre de \
        membres dans la salle à l'ouverture = 9%0Adécidé  : R/quorum.lua:5%0Arejouer : greffier \
        test R --regle quorum --titre 'neuf (presents = 9)'
        ::error file=R/quorum.essais.lua,title=quorum %3A cas 3::R/quorum.essais.lua (cas 3): le \
        cas doit commencer par son titre
        ::error file=a.lua,line=4,title=lint %3A a.lua%3A4%3A « x » n'est pas défini::« x » n'est \
        pas défini
        ::warning file=b.lua,title=lint %3A b.lua%3A avertissement %3A la règle « b » n'a pas \
        d'essais::la règle « b » n'a pas d'essais
        3 essais : 1 réussi, 2 échoués.

        """)
  }

  @Test func junit() throws {
    #expect(
      try text { EssaiJUnit.report($0, $1, rejouer: $2) } == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="greffier" tests="5" failures="3" errors="0">
          <testsuite name="quorum" tests="3" failures="2" errors="0">
            <testcase name="sept # l'un" classname="quorum"/>
            <testcase name="neuf (presents = 9)" classname="quorum">
              <failure message="attendu : conforme ; obtenu : manquement (nullité) « « &lt;9&gt; » \
        &amp; 50 % »" type="essai">R/quorum.essais.lua&#10;attendu : conforme&#10;obtenu  : \
        manquement (nullité) « « &lt;9&gt; » &amp; 50 % »&#10;faits   : nombre de membres dans \
        la salle à l'ouverture = 9&#10;décidé  : R/quorum.lua:5&#10;rejouer : greffier test R \
        --regle quorum --titre 'neuf (presents = 9)'</failure>
            </testcase>
            <testcase name="cas 3" classname="quorum">
              <failure message="R/quorum.essais.lua (cas 3): le cas doit commencer par son titre" \
        type="essai">R/quorum.essais.lua</failure>
            </testcase>
          </testsuite>
          <testsuite name="lint" tests="2" failures="1" errors="0">
            <testcase name="a.lua:4: « x » n'est pas défini" classname="lint">
              <failure message="« x » n'est pas défini" type="essai">a.lua</failure>
            </testcase>
            <testcase name="b.lua: avertissement : la règle « b » n'a pas d'essais" \
        classname="lint">
              <system-out>la règle « b » n'a pas d'essais</system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func json() throws {
    let text = try text { EssaiJSON.report($0, $1, rejouer: $2) }
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["essais"] as? Int == 3)
    #expect(root["reussis"] as? Int == 1)
    #expect(root["echoues"] as? Int == 2)
    let cas = try #require((root["cas"] as? [[String: Any]])?.last)
    #expect(cas["variante"] as? String == "presents = 9")
    #expect(cas["reussi"] as? Bool == false)
    #expect(cas["attendu"] as? String == "conforme" && cas["obtenu"] as? String == "manquement")
    #expect(
      cas["rejouer"] as? String
        == "greffier test R --regle quorum --titre 'neuf (presents = 9)'")
    #expect(
      root["constats"] as? [String] == [
        "a.lua:4: « x » n'est pas défini",
        "b.lua: avertissement : la règle « b » n'a pas d'essais",
      ])
  }
}
