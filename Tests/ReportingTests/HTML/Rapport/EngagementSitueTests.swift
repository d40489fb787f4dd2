import Deliberation
import TestSupport
import Testing

@testable import Reporting

/// What acts promise, on a day.
struct EngagementSitueTests {
  private func seance(_ resultat: Vote.Resultat?) -> Seance {
    var seance = Seance.exemple()
    seance.assemblee.commune = "Losne"
    var deliberation = Deliberation()
    deliberation.objet = "Conseiller numérique"
    deliberation.vote = Vote()
    deliberation.vote?.resultat = resultat
    deliberation.engagements = ["2024-05-31", "2024-06-01", nil, "2024-01-01"].map { echeance in
      var engagement = Engagement()
      engagement.texte = echeance ?? "sans"
      engagement.echeance = echeance.flatMap { Jour($0) }
      return engagement
    }
    deliberation.engagements?[3].accompli = Accompli()
    deliberation.engagements?[3].accompli?.date = Jour("2024-04-01")
    seance.deliberations = [deliberation]
    return seance
  }

  @Test func theStateIsThatOfTheDay() throws {
    let day = try #require(Jour("2024-06-01"))
    let tous = EngagementSitue.tous(seance(.adopte), le: day)
    #expect(tous.map(\.etat) == [.enRetard, .enCours, .sansEcheance, .tenu])
    #expect(tous[3].fin == Jour("2024-04-01"))
    #expect(tous[0].collectivite == "Losne")
    #expect(tous[0].debut == Jour("2024-03-12"))
  }

  @Test(
    arguments: [(.rejete, 0), (.ajourne, 0), (.adopte, 4), (nil, 4)] as [(Vote.Resultat?, Int)])
  func whatWasNotDecidedBindsNobody(resultat: Vote.Resultat?, count: Int) throws {
    let day = try #require(Jour("2024-06-01"))
    #expect(EngagementSitue.tous(seance(resultat), le: day).count == count)
  }

  @Test func aFinancingIsFollowedToItsEnd() throws {
    var seance = seance(.adopte)
    seance.deliberations?[0].engagements?.removeAll { $0.echeance != nil }
    var financement = Financement()
    financement.financeur = "Etat"
    financement.montant = Euros(centimes: 5_000_000)
    financement.duree_mois = 24
    seance.deliberations?[0].financements = [financement]
    let day = try #require(Jour("2024-06-01"))
    let tous = EngagementSitue.tous(seance, le: day)
    #expect(tous.map(\.texte) == ["sans", "Financement Etat : 50 000 € sur 24 mois"])
    #expect(tous.map(\.fin) == [Jour("2026-03-12"), Jour("2026-03-12")])
    #expect(tous.map(\.estDeduite) == [true, false])
    let html = try #require(EngagementsFigure.figure(tous, le: day)).html
    #expect(html.contains("<td>dû le 12 mars 2026, fin du financement</td>"))
  }

  @Test func theMostPressingAreKept() throws {
    var gathered = Gathered()
    for number in 0..<12_000 {
      var rendered = Rendered()
      rendered.engagements = [
        EngagementSitue(
          texte: "\(number)", collectivite: "", objet: nil, debut: nil, fin: Jour(numero: number),
          etat: number == 11_000 ? .enRetard : .enCours)
      ]
      gathered.add(rendered)
    }
    #expect(gathered.engagements.count + gathered.engagementsOmis == 12_000)
    #expect(gathered.engagements.count <= 10_000)
    #expect(gathered.engagements.contains { $0.etat == .enRetard })
    #expect(gathered.engagements.contains { $0.texte == "0" })
  }
}
