import Deliberation
import Suivi
import Testing

/// What adopted acts bind the assembly to.
@Suite struct ObligationsTests {
  private func seance(_ item: Deliberation, date: String? = "2021-05-20") -> Seance {
    var seance = Seance()
    seance.date = date.flatMap { Jour($0) }
    seance.deliberations = [Deliberation(), item]
    return seance
  }

  private func item(_ textes: String..., resultat: Vote.Resultat? = .adopte) -> Deliberation {
    var item = Deliberation()
    item.numero = "2021_034"
    item.objet = "Conseiller numérique"
    item.engagements = textes.map { texte in
      var engagement = Engagement()
      engagement.texte = texte
      return engagement
    }
    item.vote = Vote()
    item.vote?.resultat = resultat
    return item
  }

  private func financement(_ euros: Int?, mois: Int?) -> Financement {
    var financement = Financement()
    financement.financeur = "Etat"
    financement.montant = euros.map { Euros(centimes: $0 * 100) }
    financement.duree_mois = mois
    return financement
  }

  @Test func theConseillerNumerique() throws {
    var item = item(
      "Sélection du candidat", "Libérer le candidat", "Etablir une convention tripartite",
      "Mise à disposition des moyens", resultat: nil)
    item.engagements?[2].nature = .convention
    item.financements = [financement(50_000, mois: 24)]
    item.convention = Convention()
    let obligations = seance(item).obligations
    #expect(obligations.map(\.cle) == ["d2e1", "d2e2", "d2e3", "d2e4", "d2f1"])
    #expect(obligations.allSatisfy { $0.echeance == Jour("2023-05-20") && $0.estPresumee })
    #expect(obligations.map(\.estDeduite) == [true, true, true, true, false])
    guard case .financement(_, let versements)? = obligations.last?.genre else {
      Issue.record("no financing")
      return
    }
    #expect(versements.count == 24)
    #expect(versements.first?.le == Jour("2021-06-20"))
    #expect(versements.last?.le == Jour("2023-05-20"))
    #expect(Set(versements.map(\.montant.centimes)) == [208_333, 208_334])
    #expect(versements.map(\.montant.centimes).reduce(0, +) == 5_000_000)
  }

  @Test(arguments: [
    (Vote.Resultat.adopte_unanimite, 1), (.adopte, 1), (.rejete, 0), (.ajourne, 0),
    (.prend_acte, 0), (.sans_vote, 0),
  ])
  func onlyWhatIsAdoptedBinds(resultat: Vote.Resultat, nombre: Int) {
    let obligations = seance(item("Entretenir le puits", resultat: resultat)).obligations
    #expect(obligations.count == nombre)
    #expect(obligations.allSatisfy { !$0.estPresumee })
  }

  @Test func aDateThatIsToldIsTheLastDay() {
    var item = item("Rendre compte", "Former")
    item.engagements?[0].echeance = Jour("2022-01-31")
    item.financements = [financement(nil, mois: 12), financement(10, mois: 6)]
    let obligations = seance(item).obligations
    #expect(
      obligations.map { $0.echeance?.description } == [
        "2022-01-31", nil, "2022-05-20", "2021-11-20",
      ])
    #expect(obligations.allSatisfy { !$0.estDeduite })
  }

  @Test func aConventionIsToBeSigned() {
    var item = item()
    item.convention = Convention()
    item.convention?.titre = "Entente"
    let obligations = seance(item, date: nil).obligations
    #expect(obligations.map(\.cle) == ["d2c"])
    #expect(obligations.map(\.genre) == [.convention])
    #expect(obligations.first?.texte == "Entente")
    #expect(obligations.first?.echeance == nil)
  }

  @Test(
    arguments: [
      (50_000, Financement.Par.poste, 2, 24, 100_000), (1_000, .an, nil, 25, 3_000),
      (1_000, .an, nil, nil, 1_000), (1_000, .projet, nil, 12, 1_000), (0, nil, nil, 1, 0),
    ] as [(Int, Financement.Par?, Int?, Int?, Int)])
  func theWhole(
    montant: Int, par: Financement.Par?, nombre: Int?, mois: Int?, total: Int
  ) {
    var financement = financement(montant, mois: mois)
    financement.par = par
    financement.nombre = nombre
    #expect(financement.total == Euros(centimes: total * 100))
  }

  @Test func whatIsTooLargeHasNoWhole() {
    var financement = financement(1, mois: 24)
    financement.montant = Euros(centimes: .max)
    financement.nombre = 2
    #expect(financement.total == nil)
    var item = item()
    item.financements = [financement, self.financement(-5, mois: 3), self.financement(5, mois: 0)]
    let genres = seance(item).obligations.map(\.genre)
    #expect(
      genres.allSatisfy { if case .financement(_, let par) = $0 { par.isEmpty } else { false } })
  }
}
