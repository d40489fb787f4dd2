import Deliberation
import Testing

struct ListesVerticalesTests {
  private let lecture: Lecture

  init() throws {
    lecture = try Lecture(listesVerticales)
  }

  @Test func assembly() {
    let assemblee = lecture.seance.assemblee
    #expect(assemblee.type == .conseil_municipal)
    #expect(assemblee.commune == "Val-sur-Tille")
    #expect(assemblee.departement == "39")
    #expect(assemblee.code_postal == "39230")
    #expect(assemblee.effectif_legal == 11)
    #expect(assemblee.en_exercice == 10)
  }

  @Test func session() {
    let seance = lecture.seance
    #expect(seance.date == Jour("2022-03-14"))
    #expect(seance.date_lettres == nil)
    #expect(seance.heure == Heure("18:30"))
    #expect(seance.lieu == "la salle polyvalente")
    #expect(seance.session == .ordinaire)
    #expect(seance.convocation?.date == Jour("2022-03-08"))
    #expect(seance.affichage?.date == Jour("2022-03-09"))
    #expect(seance.president?.ecrit == "Mme Odette BRANCION")
    #expect(seance.secretaire?.ecrit == "Mme Fatou N’DIAYE")
    #expect(seance.nombres?.votants == 9)
    #expect(seance.nombres?.presents == nil)
  }

  @Test func members() {
    #expect(
      lecture.noms(.present) == [
        "Mme Odette BRANCION", "M. Luc PERRENOT", "Mme Anne-Lise de MONTREUX",
        "M. Émile LE GUENN", "Mme Fatou N’DIAYE", "M. Hugo D’ARBOIS", "M. Paul VAN DEN BERG",
      ])
    #expect(lecture.noms(.represente) == ["Mme Jeanne VILLARD", "M. Aimé COURBET"])
    #expect(lecture.noms(.excuse) == [])
    #expect(lecture.noms(.absent) == ["M. Régis TISSERAND"])
    #expect(
      lecture.seance.membres?.prefix(5).map(\.qualite) == [
        "maire", "1er adjoint", "2ème adjointe", nil, "conseillère déléguée",
      ])
    #expect(lecture.seance.membres?.allSatisfy { $0.arrivee == nil } == true)
  }

  @Test func powers() {
    #expect(
      lecture.pouvoirs == [
        "Mme Jeanne VILLARD → M. Luc PERRENOT", "M. Aimé COURBET → Mme Odette BRANCION",
      ])
  }

  @Test func anOfficeIsShownAsWritten() {
    let place = lecture.seance.extraits?["procurations[1].mandataire"]?.first
    #expect(place?.texte == "Mme le Maire")
    #expect(place?.valeur == .texte("Mme Odette BRANCION"))
  }

  @Test func act() throws {
    let act = try lecture.deliberation
    #expect(act.numero == "12/2022")
    #expect(act.objet == "Adhésion au groupement d’achat d’énergie")
    #expect(act.complet == true)
    #expect(
      act.visas == [
        "Vu le code de l’énergie, et notamment son article L. 337-7",
        "Vu l’avis de la commission des finances du 3 mars 2022",
      ])
    #expect(act.considerants == ["Considérant que la commune achète seule son électricité"])
    #expect(
      act.dispositif == [
        "DÉCIDE d’adhérer au groupement", "AUTORISE Mme le Maire à signer l’acte d’adhésion",
      ])
    #expect(act.vote?.resultat == .adopte_unanimite)
    #expect(act.vote?.pour == nil)
    #expect(act.vote?.mode == nil)
    #expect(act.signatures?.map(\.ecrit) == ["Odette BRANCION"])
    #expect(act.engagements == [])
    #expect(act.financements == [])
    #expect(act.partenaires == [])
    #expect(act.conseiller_numerique == nil)
    #expect(act.charges == nil)
  }

  @Test func places() {
    #expect(lecture.places("date") == [[17, 27, 38]])
    #expect(lecture.places("affichage.date") == [[12, 20, 29]])
    #expect(lecture.places("membres") == [[21, 1, 18]])
    #expect(lecture.places("membres[2]") == [[24, 3, 27]])
    #expect(lecture.places("procurations[1].mandataire") == [[32, 19, 30]])
  }
}
