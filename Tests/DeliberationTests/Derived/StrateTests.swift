import Deliberation
import Testing

@Suite struct StrateTests {
  @Test(arguments: [
    (0, "0-99"), (99, "0-99"), (100, "100-499"), (1_499, "500-1499"), (1_500, "1500-2499"),
    (3_499, "2500-3499"), (3_500, "3500-4999"), (299_999, "250000-299999"), (300_000, "300000-"),
  ])
  func boundsBelongToTheirRange(population: Int, ecrite: String) {
    #expect(Strate.contenant(population)?.ecrite == ecrite)
  }

  @Test func alsaceMoselleComesFromTheDepartement() {
    var assemblee = Assemblee()
    #expect(assemblee.alsace_moselle_deduite == nil)
    assemblee.departement = "57"
    #expect(assemblee.alsace_moselle_deduite == true)
    assemblee.type = .conseil_municipal
    #expect(assemblee.alsace_moselle_deduite == true)
    assemblee.type = .conseil_communautaire
    #expect(assemblee.alsace_moselle_deduite == false)
    assemblee.type = nil
    assemblee.departement = "21"
    #expect(assemblee.alsace_moselle_deduite == false)
    assemblee.alsace_moselle = true
    #expect(assemblee.alsace_moselle_deduite == true)
  }
}
