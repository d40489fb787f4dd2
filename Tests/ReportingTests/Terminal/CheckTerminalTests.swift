import Deliberation
import Reporting
import TestSupport
import Testing

@Suite struct CheckTerminalTests {
  private let plain = Style(colours: false)

  private var seance: Seance {
    var seance = Seance.exemple(presents: 7)
    seance.assemblee.commune = "Auxonne"
    seance.convocation?.urgence = Urgence()
    seance.convocation?.urgence?.invoquee = false
    seance.convocation?.date = Jour("2024-03-09")
    seance.extraits = [
      "assemblee.en_exercice": [place(2, 15, 16)], "convocation.date": [place(3, 15, 24)],
      "membres": [place(4, 1, 8)], "date": [place(1, 11, 22)],
    ]
    return seance
  }

  private let lignes = [
    "Séance du 12 mars 2024", "En exercice : 15", "Convocation : 09/03/2024",
    "Présents : Alpha, Bravo",
  ]

  private func place(_ ligne: Int, _ debut: Int, _ fin: Int) -> Extrait {
    var extrait = Extrait()
    extrait.ligne = ligne
    extrait.debut = debut
    extrait.fin = fin
    return extrait
  }

  @Test func whatReadingCouldNotDoComesFirst() throws {
    var document = try checked(.exemple(), ["presence-total"])
    document.dossier.remarques = [.pointsNonSepares]
    #expect(
      CheckTerminal(style: plain, all: false).report(document) == """
        seance.txt
        Conseil municipal, séance du 12 mars 2024

        Lecture : Plusieurs décisions se suivent, et rien n'y prouve où chacune commence : les \
        délibérations n'ont pas été lues ; seule la séance est contrôlée.

        1 contrôle : 1 conforme, 0 manquement, 0 indéterminé, 0 sans objet.

        """)
  }

  @Test func aFindingShowsItsLineAndItsRemedy() throws {
    let document = try checked(
      seance, ["quorum-presents", "convocation-delai", "secretaire-seance"], lignes: lignes)
    #expect(
      CheckTerminal(style: plain, all: false).report(document) == """
        seance.txt
        Conseil municipal d'Auxonne, séance du 12 mars 2024

        NULLITÉ  quorum-presents  (CGCT L2121-17)
          Quorum non atteint : 7 présents pour 8 requis sur 15 en exercice (plus de la moitié, \
        CGCT L2121-17) ; les pouvoirs ne comptent pas.
          ligne 2 : En exercice : 15
                                  ^^
          ligne 4 : Présents : Alpha, Bravo
                    ^^^^^^^^
          → Convoquez de nouveau le conseil, à trois jours francs au moins d'intervalle, sur le \
        même ordre du jour.

        IRRÉGULARITÉ  convocation-delai  (CGCT L2121-11, CGCT L2121-12)
          2 jours francs entre l'envoi du 9 mars 2024 et la séance du 12 mars 2024, 3 requis \
        (CGCT L2121-11).
          ligne 1 : Séance du 12 mars 2024
                              ^^^^^^^^^^^^
          ligne 3 : Convocation : 09/03/2024
                                  ^^^^^^^^^^
          → Première date régulière pour cette convocation : le 13 mars 2024. Convoquez de \
        nouveau, ou faites constater l'urgence à l'ouverture de la séance.

        3 contrôles : 1 conforme, 2 manquements (1 nullité, 1 irrégularité), 0 indéterminé, \
        0 sans objet.

        """)
  }

  @Test func whatIsMissingIsOneList() throws {
    var seance = Seance.exemple()
    seance.secretaire = nil
    seance.assemblee.en_exercice = nil
    let document = try checked(seance, ["quorum-presents", "secretaire-seance"])
    #expect(
      CheckTerminal(style: plain, all: true).report(document) == """
        seance.txt
        Conseil municipal, séance du 12 mars 2024

        Pièces à demander
          - le document ne dit pas : nombre de membres en exercice \
        [quorum-presents]
          - le document ne dit pas : secrétaire de séance [secretaire-seance]

        2 contrôles : 0 conforme, 0 manquement, 2 indéterminés, 0 sans objet.

        """)
  }

  @Test func allPrintsWhatIsConformeAndSansObjet() throws {
    let document = try checked(.exemple(), ["quorum-presents", "procuration-plafond"])
    #expect(
      CheckTerminal(style: plain, all: true).report(document) == """
        seance.txt
        Conseil municipal, séance du 12 mars 2024

        Conforme
          quorum-presents  12 présents, 8 requis (plus de la moitié, CGCT L2121-17)

        Sans objet
          procuration-plafond  aucun pouvoir

        2 contrôles : 1 conforme, 0 manquement, 0 indéterminé, 1 sans objet.

        """)
  }

  @Test func coloursComeOnlyWhenAsked() throws {
    let document = try checked(seance, ["quorum-presents"])
    #expect(!CheckTerminal(style: plain, all: true).report(document).contains("\u{1B}"))
    let coloured = CheckTerminal(style: Style(colours: true), all: true).report(document)
    #expect(coloured.contains("\u{1B}[1;31mNULLITÉ\u{1B}[0m"))
  }
}
