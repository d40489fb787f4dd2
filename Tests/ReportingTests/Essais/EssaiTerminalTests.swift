import Reporting
import RuleEngine
import RuleTesting
import TestSupport
import Testing

@Suite struct EssaiTerminalTests {
  private let regle = """
    return regle {
      id = "quorum", titre = "Quorum", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        return manquement { "{n} présents", n = seance.nb_presents }
      end,
    }
    """

  @Test func aFailureShowsWhatWasExpectedAndWhatCame() throws {
    let essais = """
      return essais {
        { "neuf présents", presents = 9, attend = "conforme", message = "9 requis" },
        { "sept présents", presents = 7, attend = "manquement", gravite = "nullite" },
        { presents = 7 },
      }
      """
    try withFolder(["quorum.lua": regle, "quorum.essais.lua": essais]) { folder in
      let runner = try EssaiRunner(Evaluator(Law(RuleSet(folder: folder))))
      let report = runner.run(message: VerdictPhrase.message)
      #expect(
        EssaiTerminal(style: Style(colours: false), rejouer: EssaiRejouer(dossier: folder))
          .report(report) == """
            CAS ILLISIBLE  \(folder)/quorum.essais.lua (cas 3): le cas doit commencer par son titre

            ÉCHEC  quorum : neuf présents  (\(folder)/quorum.essais.lua, cas 1)
              attendu : conforme « 9 requis »
              obtenu  : manquement (nullité) « 9 présents »
              faits   : nombre de membres dans la salle à l'ouverture = 9
              décidé  : \(folder)/quorum.lua:5
              rejouer : greffier test \(folder) --regle quorum --titre 'neuf présents'

            3 essais : 1 réussi, 2 échoués.

            """)
    }
  }
}
