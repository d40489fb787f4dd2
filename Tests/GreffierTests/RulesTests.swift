import Foundation
import TestSupport
import Testing

@Suite struct RulesTests {
  @Test func theCatalogueListsEveryRule() throws {
    let outcome = try greffier("rules", "--format", "json")
    let rules = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let listed = try #require(rules as? [[String: Any]])
    let files = try FileManager.default.subpathsOfDirectory(atPath: packageRoot() + "/Rules")
    let ids = files.sorted().compactMap { file -> String? in
      guard file.hasSuffix(".lua"), !file.hasSuffix(".essais.lua"), !file.hasPrefix("parametres/")
      else { return nil }
      return String((file.split(separator: "/").last ?? "").dropLast(4))
    }
    #expect(ids.count > 20)
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

  @Test func thePageOfTheRulesIsTheOneOfTheProject() throws {
    let page = try greffier([
      "rules", "--format", "markdown", "--exemple", "Examples/saint-usage-2021-05-20.txt",
    ])
    let aside = try String(contentsOfFile: packageRoot() + "/Rules/a-part.md", encoding: .utf8)
    let written = try String(contentsOfFile: packageRoot() + "/docs/regles.md", encoding: .utf8)
    #expect(written == page.output + "\n" + aside)
    #expect(page.status == 0)
  }

  @Test func anExampleNeedsAPage() throws {
    #expect(try greffier("rules", "--exemple", "a.txt").status == 2)
    #expect(try greffier("rules", "--format", "markdown", "--exemple", "rien.txt").status == 2)
  }

  @Test func everyEssaiOfTheProjectPasses() throws {
    let outcome = try greffier("test")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(" réussis, 0 échoué.\n"))
    #expect(outcome.output.hasSuffix(" vérifiées, 0 rompue.\n"))
    #expect(!outcome.output.contains("aucun essai"))
  }
}
