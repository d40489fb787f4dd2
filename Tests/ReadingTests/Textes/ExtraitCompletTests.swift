import Deliberation
import Testing

struct ExtraitCompletTests {
  private let lecture: Lecture

  init() throws {
    lecture = try Lecture(extraitComplet)
  }

  @Test func assembly() {
    let assemblee = lecture.seance.assemblee
    #expect(assemblee.type == .conseil_municipal)
    #expect(assemblee.commune == "Lormeau-les-Bois")
    #expect(assemblee.departement == "58")
    #expect(assemblee.siren == "215801234")
    #expect(assemblee.effectif_legal == 15)
    #expect(assemblee.en_exercice == 14)
    #expect(lecture.valeurs("assemblee.departement").allSatisfy { $0 == .texte("58") })
  }

  @Test func session() {
    let seance = lecture.seance
    #expect(seance.date == Jour("2023-06-26"))
    #expect(seance.date_lettres == "deux mille vingt-trois, le vingt-six juin")
    #expect(seance.heure == Heure("20:30"))
    #expect(seance.lieu == "foyer rural")
    #expect(seance.session == .extraordinaire)
    #expect(seance.convocation?.date == Jour("2023-06-19"))
    #expect(seance.affichage?.date == Jour("2023-06-19"))
    #expect(seance.president?.ecrit == "Monsieur GIRARDIN Étienne")
    #expect(seance.secretaire?.ecrit == "Mme LEFÈVRE Inès")
    #expect(seance.nombres?.votants == 13)
  }

  @Test func members() {
    #expect(
      lecture.noms(.present) == [
        "M. Étienne GIRARDIN", "M. Paul DE LA TOUR", "M. Jean-Marc NOËL", "M. Loïc ŒUVRARD",
        "Mme Claire BOURGEOIS", "Mme Marie SAINT-AUBIN", "Mme Inès LEFÈVRE", "Mme Anna PETIT",
        "M. Karl ROY", "M. Tuan LY", "Mme Zoé BLANC",
      ])
    #expect(lecture.noms(.represente) == ["Mme Rose COSTE", "M. Guy ADAM"])
    #expect(lecture.noms(.excuse) == ["M. Yves FAIVRE"])
    #expect(lecture.seance.membres?.first?.qualite == "maire")
  }

  @Test func powers() {
    #expect(
      lecture.pouvoirs == [
        "Mme COSTE Rose → Mme BOURGEOIS Claire", "M. ADAM Guy → M. GIRARDIN Étienne",
      ])
  }

  @Test func act() throws {
    let act = try lecture.deliberation
    #expect(act.numero == "2023_041")
    #expect(
      act.objet == "Création d’un emploi permanent d’agent d’entretien à temps non complet")
    #expect(act.complet == true)
    #expect(act.visas == ["Vu le code général de la fonction publique"])
    #expect(act.considerants == ["Considérant que la charge de travail a crû"])
    #expect(
      act.dispositif == [
        "Article 1er : de créer un emploi d’adjoint technique à raison de 20 heures par semaine",
        "Article 2 : d’inscrire les crédits au budget",
      ])
    #expect(act.signatures?.map(\.ecrit) == ["Étienne GIRARDIN", "Inès LEFÈVRE"])
    #expect(act.voies_recours == true)
    #expect(act.conseiller_numerique == nil)
  }

  @Test func vote() throws {
    let vote = try #require(try lecture.deliberation.vote)
    #expect(vote.pour == 11)
    #expect(vote.contre == 1)
    #expect(vote.abstentions == 1)
    #expect(vote.resultat == .adopte)
    #expect(vote.mode == nil)
    #expect(vote.ne_prend_pas_part == nil)
  }

  @Test func stamps() throws {
    let act = try lecture.deliberation
    #expect(act.transmission?.date == Jour("2023-06-30"))
    #expect(act.transmission?.id == "058-215801234-20230626-2023_041-DE")
    #expect(act.publication?.date == Jour("2023-07-03"))
  }

  @Test func places() {
    #expect(lecture.places("assemblee.effectif_legal") == [[12, 1, 2]])
    #expect(lecture.places("assemblee.en_exercice") == [[12, 6, 7]])
    #expect(lecture.places("nombres.votants") == [[12, 11, 12]])
    #expect(lecture.places("convocation.date") == [[14, 26, 61]])
    #expect(lecture.places("deliberations[0].vote.contre") == [[37, 66, 78]])
  }
}
