import Deliberation
import Testing

struct UneLigneTests {
  private let lecture: Lecture

  init() throws {
    lecture = try Lecture(uneLigne)
  }

  @Test func assembly() {
    let assemblee = lecture.seance.assemblee
    #expect(assemblee.type == .conseil_communautaire)
    #expect(assemblee.nom == "COMMUNAUTE DE COMMUNES DES TROIS VALLONS")
    #expect(assemblee.commune == nil)
    #expect(assemblee.en_exercice == 24)
    #expect(assemblee.effectif_legal == nil)
    #expect(assemblee.departement == nil)
  }

  @Test func session() {
    let seance = lecture.seance
    #expect(seance.date == Jour("2021-04-08"))
    #expect(lecture.valeurs("date") == [.texte("2021-04-08"), .texte("2021-04-08")])
    #expect(seance.heure == Heure("18:00"))
    #expect(seance.mode == .visioconference)
    #expect(seance.lieu == nil)
    #expect(seance.convocation?.date == Jour("2021-04-01"))
    #expect(seance.affichage == nil)
    #expect(seance.president?.ecrit == "M. Basile ROUVRAY")
    #expect(seance.secretaire?.ecrit == "Madame Ingrid SAUVAGE")
    #expect(seance.nombres?.presents == 4)
    #expect(seance.nombres?.votants == 6)
  }

  @Test func members() {
    #expect(
      lecture.noms(.present) == [
        "Mme Agathe NOIRET", "Mme Ingrid SAUVAGE", "M. Basile ROUVRAY", "M. Noé TILLIER",
      ])
    #expect(lecture.noms(.represente) == ["Mme Flore AMIOT", "M. Ivan DORLET"])
    #expect(lecture.noms(.excuse) == ["Mme Lise BERTHOUD"])
    #expect(
      lecture.pouvoirs == [
        "Mme Flore AMIOT → Mme Agathe NOIRET", "M. Ivan DORLET → M. Noé TILLIER",
      ])
    #expect(lecture.seance.membres?.map(\.qualite) == [nil, nil, "président", nil, nil, nil, nil])
  }

  @Test func act() throws {
    let act = try lecture.deliberation
    #expect(act.numero == "2021-27")
    #expect(act.objet == "Recrutement de deux conseillers numériques")
    #expect(act.complet == true)
    #expect(act.partenaires == ["Brévans", "département du Jura"])
    #expect(act.vote?.resultat == .adopte)
    #expect(act.vote?.pour == 5)
    #expect(act.vote?.contre == 0)
    #expect(act.vote?.abstentions == 1)
    #expect(act.signatures?.map(\.ecrit) == ["Basile ROUVRAY"])
    #expect(act.visas == nil)
  }

  @Test func money() throws {
    let act = try lecture.deliberation
    let financement = try #require(act.financements?.first)
    #expect(act.financements?.count == 1)
    #expect(financement.financeur == "État")
    #expect(financement.montant == Euros(centimes: 4_250_000))
    #expect(financement.duree_mois == 24)
    #expect(financement.par == .poste)
    #expect(
      act.charges?.map { "\($0.poste ?? "?") : \($0.payeur ?? "?")" } == [
        "formation : État", "tenue : État",
      ])
    let terms = try #require(act.conseiller_numerique)
    #expect(terms.gratuite == true)
    #expect(terms.temps_plein == true)
    #expect(terms.tenue_payeur == "État")
  }

  @Test func commitments() throws {
    let engagements = try #require(try lecture.deliberation.engagements)
    #expect(
      engagements.map(\.texte) == [
        "recruter les conseillers avant le 30 juin 2021",
        "les laisser suivre la formation initiale", "signer la convention avec le préfet",
        "fournir un ordinateur portable",
      ])
    #expect(engagements.map(\.nature) == [.selection, .formation, .convention, .moyens])
    #expect(engagements.first?.echeance == Jour("2021-06-30"))
    #expect(engagements.allSatisfy { $0.debiteur == "La communauté de communes" })
  }
}
