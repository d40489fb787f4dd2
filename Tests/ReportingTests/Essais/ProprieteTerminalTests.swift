import Reporting
import RuleEngine
import RuleTesting
import TestSupport
import Testing

/// What is told of properties, in each format.
@Suite struct ProprieteTerminalTests {
  private static let regle = """
    return regle {
      id = "quorum", titre = "Quorum", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        if seance.nb_presents == 9 then return manquement "neuf" end
        return conforme "pas neuf"
      end,
    }
    """

  /// The text that `write` makes of the properties, where `*` stands for the folder.
  private func text(
    _ proprietes: String, tirages: Int = 400,
    _ write: (EssaiReport, EssaiRejouer) -> String = { report, rejouer in
      EssaiTerminal(style: Style(colours: false), rejouer: rejouer).report(report)
    }
  ) throws -> String {
    let files = [
      "quorum.lua": Self.regle, "quorum.essais.lua": "return essais { \(proprietes) }",
    ]
    return try withFolder(files) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      let suite = try EssaiSuite(evaluator)
      var report = EssaiRunner(evaluator, suite).run(message: VerdictPhrase.message)
      PropertyRunner(evaluator, suite, tirages: tirages, graine: 42).run(into: &report)
      return write(report, EssaiRejouer(dossier: folder)).replacing(folder, with: "*")
    }
  }

  private let plus = """
    propriete { "Un présent de plus", change = "un_present_de_plus", attend = "pas_pire" },
    """

  @Test func whatHoldsIsCounted() throws {
    #expect(
      try text(
        "{ 't', attend = 'conforme' }, propriete { 'p', attend = { 'conforme', "
          + "'manquement', 'indetermine' } }", tirages: 100)
          == """
          1 essai : 1 réussi, 0 échoué.
          1 propriété sur 100 séances, graine 42 : 1 vérifiée, 0 rompue.

          """)
  }

  @Test func aRelationThatBreaksShowsBothSeances() throws {
    let text = try text(plus)
    #expect(
      text == """
        ROMPUE  quorum : Un présent de plus  (*/quorum.essais.lua, cas 1, séance 15)
          attendu : après le changement, un verdict qui n'est pas pire
          avant   : conforme « pas neuf »
          après   : manquement (nullité) « neuf »
          à copier dans les essais :
            { "Un présent de plus : avant", presents = 8, attend = "conforme" },
            { "Un présent de plus : après", presents = 9, attend = "conforme" },
          rejouer : greffier test * --regle quorum --titre 'Un présent de plus' --cases 400 \
        --seed 42

        1 propriété sur 400 séances, graine 42 : 0 vérifiée, 1 rompue.

        """)
  }

  @Test func anInvariantThatBreaksShowsItsSeance() throws {
    let text = try text(
      "propriete { 'a', attend = { 'conforme', 'indetermine' } }")
    #expect(
      text == """
        ROMPUE  quorum : a  (*/quorum.essais.lua, cas 1, séance 56)
          attendu : conforme ou indéterminé
          obtenu  : manquement (nullité) « neuf »
          à copier dans les essais :
            { "a", presents = 9, attend = "manquement", gravite = "nullite" },
          rejouer : greffier test * --regle quorum --titre a --cases 400 --seed 42

        1 propriété sur 400 séances, graine 42 : 0 vérifiée, 1 rompue.

        """)
  }

  @Test func tooFewSeancesAreNoSuccess() throws {
    let text = try text(
      "propriete { 'b', quand = function() return false end, attend = 'conforme' }", tirages: 2)
    #expect(
      text == """
        ROMPUE  quorum : b  (*/quorum.essais.lua, cas 1)
          faute   : 0 séance convient sur 40 tirées, pour 2 voulues : fixez par « avec » ce qui \
        les rend rares
          rejouer : greffier test * --regle quorum --titre b --cases 2 --seed 42

        1 propriété sur 2 séances, graine 42 : 0 vérifiée, 1 rompue.

        """)
  }

  /// However much the property fixes, its failure takes fifteen lines at most.
  @Test func aFailureIsShort() throws {
    let noms = (1...40).map { "{ mandant = 'Mandant \($0)', mandataire = 'Abadie' }" }
    let text = try text(
      "propriete { 'p', avec = { presents = 9, procurations = { "
        + noms.joined(separator: ", ")
        + " } , lieu = 'x', vote = { pour = 1 } }, change = { lieu = 'y' }, attend = 'conforme' }")
    let failure = text.split(separator: "\n\n")[0]
    #expect(failure.split(separator: "\n").count <= 15)
    #expect(failure.contains("Mandant 40"))
  }

  @Test func otherFormatsTellThem() throws {
    let tap = try text(plus) { EssaiTAP.report($0, [], rejouer: $1) }
    #expect(tap.hasPrefix("TAP version 14\n1..1\nnot ok 1 - quorum : Un présent de plus\n"))
    let junit = try text(plus) { EssaiJUnit.report($0, [], rejouer: $1) }
    #expect(junit.contains("tests=\"1\" failures=\"1\""))
    let github = try text(plus) { EssaiGitHub.report($0, [], rejouer: $1) }
    #expect(github.hasPrefix("::error file=*/quorum.essais.lua,line=1,title=quorum %3A Un"))
    let json = try text(plus) { EssaiJSON.report($0, [], rejouer: $1) }
    for line in [
      "  \"graine\": \"42\",", "  \"proprietes\": [", "      \"verifiee\": false,",
      "      \"rejouer\": \"greffier test * --regle quorum --titre 'Un présent de plus' "
        + "--cases 400 --seed 42\"",
    ] {
      #expect(json.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
  }
}
