import Deliberation
import Reporting
import Testing

struct LectureTerminalTests {
  private let lecture = LectureTerminal(style: Style(colours: false))

  private func place(_ ligne: Int, page: Int = 1, _ valeur: Scalaire) -> Extrait {
    var extrait = Extrait()
    (extrait.page, extrait.ligne, extrait.valeur) = (page, ligne, valeur)
    return extrait
  }

  private func line(_ ligne: Int, _ texte: String?, page: Int? = nil) -> NonPlace {
    var line = NonPlace()
    (line.page, line.ligne, line.texte) = (page, ligne, texte)
    return line
  }

  @Test func placesThatDisagreeAreToldWithTheirLines() {
    var seance = Seance()
    seance.extraits = [
      "nombres.presents": [
        place(20, .entier(12)), place(31, .entier(13)), place(40, .entier(12)),
      ],
      "date": [place(9, .texte("2024-03-12")), place(3, page: 2, .texte("2024-03-13"))],
      "lieu": [place(1, .texte("la mairie")), place(2, .texte("la mairie"))],
    ]
    #expect(
      lecture.contradictions(Dossier(seance: seance)) == """
        Contradictions du document
          - deux endroits se contredisent : jour de la séance 12 mars 2024 (ligne 9), \
        13 mars 2024 (page 2, ligne 3)
          - deux endroits se contredisent : nombre de présents 12 (lignes 20 et 40), 13 (ligne 31)
        """)
  }

  @Test func nothingIsSaidOfPlacesThatAgree() {
    var seance = Seance()
    seance.extraits = ["lieu": [place(1, .texte("la mairie")), place(2, .texte("la mairie"))]]
    #expect(lecture.contradictions(Dossier(seance: seance)) == "")
    #expect(lecture.contradictions(Dossier(seance: Seance())) == "")
  }

  @Test func linesThatBelongToNoFact() {
    var seance = Seance()
    seance.non_places = [
      line(12, "Vu le\tcourrier\u{1B}[2J"), line(2, nil), line(4, "reçu", page: 2),
      line(5, String(repeating: "a", count: 161)),
    ]
    #expect(
      lecture.nonRattachees(Dossier(seance: seance, lignes: ["", "Le maire expose"])) == """
        Lignes non rattachées
          ligne 12 : Vu le courrier\u{FFFD}[2J
          ligne 2 : Le maire expose
          page 2, ligne 4 : reçu
          ligne 5 : \(String(repeating: "a", count: 159))…
        """)
  }

  @Test func noneAndNotLookedFor() {
    var seance = Seance()
    #expect(lecture.nonRattachees(Dossier(seance: seance)) == "")
    seance.non_places = []
    #expect(lecture.nonRattachees(Dossier(seance: seance)) == "Lignes non rattachées : aucune")
  }
}
