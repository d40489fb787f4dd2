import Foundation
import TestSupport
import Testing

/// The real extract of `Examples/`, as a user checks it.
@Suite struct SeedTests {
  private let path = "Examples/saint-usage-2021-05-20.txt"

  @Test func theReportIsExact() throws {
    let outcome = try greffier("check", "--all", path)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        Examples/saint-usage-2021-05-20.txt
        Conseil municipal de Saint-Usage, séance du 20 mai 2021

        Conforme
          cn-engagements                  4 engagements sur 4
          cn-subvention                   50 000 € par poste sur 24 mois
          convocation-delai               7 jours francs entre l'envoi du 12 mai 2021 et la séance \
        du 20 mai 2021, quelle que soit la population
          convocation-forme               affichage du 12 mai 2021 : celui de la convocation, non \
        de la délibération
          lieu                            lieu de la séance : le lieu habituel de ses séances
          procuration-mandant-absent      2 mandants absents
          procuration-mandataire-present  2 mandataires présents
          procuration-plafond             2 pouvoirs, au plus 1 par membre, 2 autorisés (loi n° \
        2020-1379 art. 6 IV)
          presence-total                  12 présents, 2 représentés, 1 absent : 15 en exercice
          quorum-presents                 12 présents, 5 requis (un tiers, loi n° 2020-1379 art. 6 \
        IV)
          secretaire-seance               Aurélie LABELLE, membre présent

        Sans objet
          convocation-sur-demande  aucune demande de réunion n'est datée
          convocation-urgence      le document n'invoque pas l'urgence
          note-synthese            le document ne dit rien de la note de synthèse
          ordre-du-jour            l'ordre du jour n'est pas joint
          publicite-seance         séance publique, dans la salle
          conseiller-interesse     rien n'annonce de membre intéressé
          election-maire           ce point n'est pas l'élection du maire ou des adjoints
          majorite-qualifiee       aucune majorité particulière n'est citée
          vote-public-noms         le scrutin n'est pas public
          vote-resultat            le document ne donne pas le décompte des voix
          vote-secret              ni nomination, ni demande de scrutin secret ou public

        Pièces à demander
          - l'extrait s'arrête avant sa fin ; il n'y figure pas le dispositif et le vote \
        [mentions-extrait]
          - le document ne donne pas le vote [vote-arithmetique]
          - aucun vote ni assentiment n'apparaît : ajoutez le résultat tiré du procès-verbal \
        [vote-formel]

        25 contrôles : 11 conformes, 0 manquement, 3 indéterminés, 11 sans objet.

        """)
  }

  @Test func theRecordGivesTheSameVerdicts() throws {
    let record = try greffier("read", path)
    #expect(record.status == 0)
    try withFolder(["record.json": record.output]) { folder in
      let file = "\(folder)/record.json"
      let fromRecord = try greffier("check", file, "--format", "json").output
      let fromText = try greffier("check", path, "--format", "json").output
      #expect(fromRecord.replacing(file, with: path) == fromText)
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try greffier("check", path, "--format", "json")
    #expect(try greffier("check", path, "--format", "json") == first)
  }

  @Test func standardInputIsADocument() throws {
    let text = try String(contentsOfFile: "\(packageRoot())/\(path)", encoding: .utf8)
    let outcome = try greffier("check", "-", input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("-\nConseil municipal de Saint-Usage"))
  }

  @Test func anotherDayHasAnotherLaw() throws {
    let outcome = try greffier("check", path, "--all", "--date", "2022-08-01")
    #expect(outcome.output.contains("12 présents, 8 requis (plus de la moitié, CGCT L2121-17)"))
  }

  @Test func everyVerdictPointsAtItsLines() throws {
    let text = try greffier("check", path, "--format", "json").output
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let verdicts = try #require(root?["verdicts"] as? [[String: Any]])
    let quorum = try #require(verdicts.first { $0["regle"] as? String == "quorum-presents" })
    let faits = try #require(quorum["faits"] as? [[String: Any]])
    let places = faits.compactMap { fait -> String? in
      guard let extrait = fait["extrait"] as? [String: Any], let chemin = fait["chemin"],
        let ligne = extrait["ligne"], let debut = extrait["debut"]
      else { return nil }
      return "\(chemin) \(ligne):\(debut)"
    }
    #expect(places == ["assemblee.en_exercice 20:15", "date 14:11", "membres 32:1"])
  }
}
