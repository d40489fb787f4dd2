import Foundation
import Testing

@Suite struct RulesTests {
  private let ids = [
    "cn-engagements", "cn-subvention", "convocation-delai", "mentions-extrait",
    "procuration-mandant-absent", "procuration-mandataire-present", "procuration-plafond",
    "presence-total", "quorum-presents", "secretaire-seance", "vote-arithmetique",
  ]

  @Test func theCatalogueListsEveryRule() throws {
    let outcome = try greffier("rules", "--format", "json")
    let rules = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let listed = try #require(rules as? [[String: Any]])
    #expect(listed.compactMap { $0["id"] as? String } == ids)
  }

  @Test func theCatalogueReadsWell() throws {
    let outcome = try greffier("rules")
    #expect(
      outcome.output.contains(
        """
        quorum-presents  nullité
          Quorum réuni à l'ouverture de la séance
          CGCT L2121-17
          Rules/presence/quorum-presents.lua

        """))
    #expect(outcome.status == 0)
  }

  @Test func everyEssaiOfTheProjectPasses() throws {
    let outcome = try greffier("test")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(" réussis, 0 échoué.\n"))
    #expect(outcome.output.hasSuffix(" vérifiées, 0 rompue.\n"))
    #expect(!outcome.output.contains("aucun essai"))
  }
}
