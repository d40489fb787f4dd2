import Deliberation
import LuaHost
import Testing

@testable import RuleEngine

/// What is kept of one day is what every other day between the same changes of the law reads.
@Suite struct DroitDuJourTests {
  private let law: LawSchema
  private let jours: [Jour]

  init() throws {
    law = try Law(RuleSet(folder: "Rules")).schema
    let changements = Set(law.parametres.flatMap(\.changements))
    jours = Set(changements.flatMap { [$0.ajoutant(-1), $0, $0.ajoutant(20)] }).sorted()
  }

  @Test(arguments: [nil, 0, 499, 500, 3_499, 3_500, 3_501, 99_999, 1_000_000])
  func whatIsKeptIsWhatIsWorkedOut(population: Int?) {
    let droit = DroitDuJour(law)
    let autre = Ressort(population: population.map { $0 + 1 }, categorie: .conseil_municipal)
    #expect(jours.count > 100)
    for jour in jours {
      for ressort in [Ressort(population: population, categorie: .conseil_municipal), autre] {
        let page = droit.page(au: jour, ressort)
        let attendu = law.parametres.map { $0.resolution(au: jour, ressort) }
        #expect(page.resolutions == attendu, "\(jour) \(ressort)")
      }
    }
  }

  @Test func aPageServesTheDaysThatReadAlike() throws {
    let droit = DroitDuJour(law)
    let ressort = Ressort(population: 1_200, categorie: .conseil_municipal)
    for jour in 4...28 {
      let date = try #require(Jour(annee: 2024, mois: 3, jour: jour))
      _ = droit.page(au: date, ressort)
      _ = droit.page(au: date, Ressort(population: 1_201 + jour, categorie: .conseil_municipal))
    }
    #expect(droit.count == 1)
    #expect(droit.page(au: nil, ressort).resolutions.isEmpty)
    #expect(droit.count == 2)
  }

  @Test func noMoreIsKeptThanTheBound() {
    let droit = DroitDuJour(law)
    for jour in jours {
      for categorie in Assemblee.Categorie.allCases {
        _ = droit.page(au: jour, Ressort(population: nil, categorie: categorie))
        #expect(droit.count <= DroitDuJour.most)
      }
    }
  }
}
