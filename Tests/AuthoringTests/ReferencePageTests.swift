import Authoring
import Foundation
import TestSupport
import Testing

@Suite struct ReferencePageTests {
  @Test func thePageInTheDocsIsTheOneThatIsMade() throws {
    let page = try String(
      contentsOfFile: packageRoot() + "/docs/reference-regles.md", encoding: .utf8)
    #expect(page == ReferencePage.markdown, "run make reference")
  }

  @Test func itTellsWordsTablesAndFields() {
    let lines = ReferencePage.markdown.split(separator: "\n")
    for line in [
      "### `jours_francs(debut, fin)`",
      "- rend `jours` : le nombre de jours entiers entre les deux (`integer`)",
      "| `gravite` | `Gravite` | le poids habituel d'un manquement |",
      "| `nb_presents` | `integer` | nombre de membres dans la salle à l'ouverture — *déduit* |",
      "| `presence` | `\"present\"\\|\"represente\"\\|\"excuse\"\\|\"absent\"\\|\"distance\"` | "
        + "présent, représenté, excusé, absent ou à distance |",
    ] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
  }
}
