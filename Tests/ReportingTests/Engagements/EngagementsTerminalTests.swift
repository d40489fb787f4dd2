import Reporting
import Suivi
import Testing

@Suite struct EngagementsTerminalTests {
  @Test func theReport() {
    let report = EngagementsTerminal(style: Style(colours: false), le: Suivis.jour)
      .report(Suivis.tous)
    #expect(
      report == """
        En retard
          01234567-d1e1  Sélection du candidat
            échéance le 20 mai 2023, fin du financement, depuis 3 jours ; le document ne donne pas \
        le vote
            Saint-Usage, séance du 20 mai 2021, délibération 2021_034
          01234567-d1f1  Financement Etat : 50 000 € sur 24 mois
            échéance le 20 mai 2023, depuis 3 jours ; le document ne donne pas le vote
            2083,33 € par mois, du 20 juin 2021 au 20 mai 2023
            Saint-Usage, séance du 20 mai 2021, délibération 2021_034

        À faire
          01234567-d1c  Convention à signer : Entente ; coûts, partage
            sans échéance dite ; le document ne donne pas le vote
            Saint-Usage, séance du 20 mai 2021, délibération 2021_034

        Fait
          01234567-d1e2  Libérer le candidat
            fait le 3 juin 2021, preuve : courrier, 3 juin.pdf (sha256 ba7816bf8f01)
            Saint-Usage, séance du 20 mai 2021, délibération 2021_034

        4 engagements au 23 mai 2023 : 2 en retard, 1 à faire, 1 fait.

        """)
  }

  @Test func nothingToFollow() {
    let report = EngagementsTerminal(style: Style(colours: false), le: Suivis.jour).report([])
    #expect(report == "0 engagement au 23 mai 2023 : 0 en retard, 0 à faire, 0 fait.\n")
  }

  @Test func aRowOfTheTable() {
    let rows = EngagementsCSV.table(Suivis.tous, le: Suivis.jour).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.count == 6)
    #expect(rows[0].hasPrefix("id,etat,echeance,genre,intitule,montant,commune,seance,"))
    let acte = Suivis.tous[0].acte
    #expect(
      rows[2] == """
        01234567-d1f1,en_retard,2023-05-20,financement,Financement Etat : 50 000 € sur 24 mois,\
        50000,Saint-Usage,2021-05-20,2021_034,Mutualisation d'un « conseiller »,,,\(acte)
        """)
    #expect(rows[3].contains("\"Convention à signer : Entente ; coûts, partage\""))
    #expect(rows[4].contains(",\"courrier, 3 juin.pdf\",2021-06-03,"))
  }

  @Test func oneAsJSON() {
    let json = EngagementWriter.json(Suivis.tous[1], le: Suivis.jour)
    #expect(
      json == """
        {"id":"01234567-d1e2","etat":"fait","echeance":"2023-05-20","echeance_deduite":true,\
        "genre":"engagement","nature":null,"intitule":"Libérer le candidat",\
        "commune":"Saint-Usage","seance":"2021-05-20","deliberation":"2021_034",\
        "objet":"Mutualisation d'un « conseiller »","acte":"\(Suivis.tous[0].acte)",\
        "vote_presume":true,"montant":null,"versements":[],"preuve":{"le":"2021-06-03",\
        "nom":"courrier, 3 juin.pdf","sha256":"ba7816bf8f01cf"}}
        """)
    let financement = EngagementWriter.json(Suivis.tous[2], le: Suivis.jour)
    #expect(
      financement.contains(#""montant":50000,"versements":[{"le":"2021-06-20","montant":2083.33}"#))
  }
}
