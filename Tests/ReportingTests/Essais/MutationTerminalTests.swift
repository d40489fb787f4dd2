import Reporting
import RuleEngine
import RuleTesting
import TestSupport
import Testing

@Suite struct MutationTerminalTests {
  private let rule = """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance, p)
        if not (seance.nb_presents > p.q.requis) then return manquement "peu" end
        return conforme "assez" -- équivalent : un essai suffit
      end,
    }
    """
  private let parametres = """
    return {
      parametre { nom = "q.requis", titre = "R", valeurs = {
        { du = "2000-01-01", valeur = 8, source = "S" } } },
      parametre { nom = "q.autre", titre = "A", hors_fenetre = false, valeurs = {
        { du = "2000-01-01", au = "2001-01-01", valeur = false, source = "S" } } },
    }
    """

  @Test func whatNobodyNoticesIsListed() throws {
    let files = [
      "a.lua": rule, "parametres/p.lua": parametres,
      "a.essais.lua": "return essais { { 'Dix', presents = 10, attend = 'conforme' } }",
    ]
    try withFolder(files) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      let report = try MutationRunner(evaluator, message: VerdictPhrase.message).run(jobs: 1)
      let text = MutationTerminal(style: Style(colours: false)).report(report)
      #expect(
        text.replacing(folder, with: "R") == """
          personne ne remarque si « nullite » devient « irregularite » (R/a.lua:2)
          personne ne remarque si la branche « not (seance.nb_presents > p.q.requis) » n'est \
          jamais prise (R/a.lua:5)
          personne ne remarque si « > » devient « >= » (R/a.lua:5)
          personne ne remarque si « manquement » devient « conforme » (R/a.lua:5)
          personne ne remarque si le 1er janvier 2000 devient le 2 janvier 2000 \
          (R/parametres/p.lua:3)
          personne ne remarque si le 1er janvier 2000 devient le 31 décembre 1999 \
          (R/parametres/p.lua:3)
          personne ne remarque si « 8 » devient « 9 » (R/parametres/p.lua:3)
          personne ne remarque si « 8 » devient « 7 » (R/parametres/p.lua:3)
          aucun essai ne lit ce qui change si « false » devient « true » (R/parametres/p.lua:4)
          aucun essai ne lit ce qui change si le 1er janvier 2000 devient le 2 janvier 2000 \
          (R/parametres/p.lua:5)
          aucun essai ne lit ce qui change si le 1er janvier 2000 devient le 31 décembre 1999 \
          (R/parametres/p.lua:5)
          aucun essai ne lit ce qui change si le 1er janvier 2001 devient le 2 janvier 2001 \
          (R/parametres/p.lua:5)
          aucun essai ne lit ce qui change si le 1er janvier 2001 devient le 31 décembre 2000 \
          (R/parametres/p.lua:5)
          aucun essai ne lit ce qui change si « false » devient « true » (R/parametres/p.lua:5)

          15 changements : 1 remarqué (6,6 %), 1 équivalent à part.

          """)
    }
  }

  @Test func nothingLeftIsOneLine() {
    #expect(
      MutationTerminal(style: Style(colours: false)).report(MutationReport())
        == "0 changement : 0 remarqué (100 %).\n")
  }
}
