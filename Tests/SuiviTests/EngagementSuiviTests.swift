import Deliberation
import Suivi
import Testing

/// Where obligations stand, and in which order they come.
@Suite struct EngagementSuiviTests {
  private func suivi(
    _ texte: String, _ echeance: String?, fait: Bool = false, acte: String = "ab12cd34ef"
  ) -> EngagementSuivi {
    var engagement = Engagement()
    engagement.texte = texte
    engagement.echeance = echeance.flatMap { Jour($0) }
    var item = Deliberation()
    item.engagements = [engagement]
    var seance = Seance()
    seance.deliberations = [item]
    return EngagementSuivi(
      acte: acte, seance: Jour("2021-05-20"), commune: nil, obligation: seance.obligations[0],
      preuve: fait ? .init(le: nil, nom: nil, empreinte: nil) : nil)
  }

  private let jour = Jour(numero: 19_000)

  @Test func lateFromTheDayAfter() {
    let suivi = suivi("a", jour.description)
    #expect(suivi.etat(le: jour.ajoutant(-1)) == .a_faire)
    #expect(suivi.etat(le: jour) == .a_faire)
    #expect(suivi.etat(le: jour.ajoutant(1)) == .en_retard)
    #expect(self.suivi("b", nil).etat(le: jour) == .a_faire)
    #expect(self.suivi("c", "1999-01-01", fait: true).etat(le: jour) == .fait)
    #expect(suivi.id == "ab12cd34-d1e1")
  }

  @Test func theLateOnesComeFirst() {
    let suivis = [
      suivi("fait", "1999-01-01", fait: true), suivi("sans date", nil),
      suivi("demain", jour.ajoutant(1).description), suivi("hier", jour.ajoutant(-1).description),
      suivi("jadis", "1999-01-01"), suivi("jadis aussi", "1999-01-01", acte: "aa12cd34ef"),
    ]
    let order = ["jadis aussi", "jadis", "hier", "demain", "sans date", "fait"]
    #expect(suivis.parUrgence(le: jour).map(\.obligation.texte) == order)
    #expect(suivis.reversed().parUrgence(le: jour).map(\.obligation.texte) == order)
  }

  @Test func theRecordItselfMayTellThatItWasDone() {
    var accompli = Accompli()
    accompli.preuve = "attestation"
    var engagement = Engagement()
    engagement.accompli = accompli
    var item = Deliberation()
    item.engagements = [engagement]
    var seance = Seance()
    seance.deliberations = [item]
    let obligation = seance.obligations[0]
    let dit = EngagementSuivi(
      acte: "ab", seance: nil, commune: nil, obligation: obligation, preuve: nil)
    #expect(dit.preuve == .init(le: nil, nom: "attestation", empreinte: nil))
    #expect(dit.etat(le: jour) == .fait)
  }
}
