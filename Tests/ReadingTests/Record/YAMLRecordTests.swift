import Deliberation
import Reading
import Testing

struct YAMLRecordTests {
  private func error(_ yaml: String) -> ReadingError? {
    do {
      _ = try Reader.read(bytes: Array(yaml.utf8), fichier: "a.yaml")
      return nil
    } catch {
      return error
    }
  }

  @Test func aRecord() throws {
    let yaml = """
      # une séance
      date: 2024-03-12
      assemblee:
        commune: Brévans
        code_insee: "01234"
        en_exercice: 15
        commune_nouvelle: false
      secretaire: ~
      membres:
        - nom: ALBIN
          prenom: Rose
          presence: present
      """
    let seance = try Reader.read(bytes: Array(yaml.utf8), fichier: "a.yaml").seance
    #expect(seance.date == Jour("2024-03-12"))
    #expect(seance.assemblee.commune == "Brévans")
    #expect(seance.assemblee.code_insee == "01234")
    #expect(seance.assemblee.en_exercice == 15)
    #expect(seance.assemblee.commune_nouvelle == false)
    #expect(seance.secretaire == nil)
    #expect(seance.membres?.first?.presence == .present)
  }

  @Test func faultsHaveTheirPlaces() {
    let unknown = ReadingError.RecordFault.unknownKey(
      "comune", entity: "Assemblee", nearest: "commune")
    #expect(
      error("date: 2024-03-12\nassemblee:\n  comune: Brévans\n")
        == ReadingError(.record(unknown), fichier: "a.yaml", ligne: 3, colonne: 3))
    #expect(
      error("date: 2024-03-12\ndate: 2024-03-13\n")?.kind == .record(.duplicateKey("date")))
    #expect(error("date: 2024-03-12\nmembres:\n - [\n")?.ligne == 4)
    #expect(error("assemblee: [1, 2]\n")?.ligne == 1)
  }

  @Test func aliasesAreBounded() {
    var yaml = "id: &a [x,x,x,x,x,x,x,x,x,x]\n"
    for (name, other) in zip("bcdefgh", "abcdefg") {
      let items = [String](repeating: "*\(other)", count: 10).joined(separator: ",")
      yaml += "\(name): &\(name) [\(items)]\n"
    }
    #expect(error(yaml)?.kind == .record(.yaml("trop d'éléments, alias compris")))
  }

  @Test(arguments: [
    "id: " + String(repeating: "[", count: 100_000),
    "id:\n" + String(repeating: "- ", count: 100_000) + "a",
  ])
  func depthIsBounded(yaml: String) {
    #expect(error(yaml)?.kind == .record(.yaml("trop de niveaux emboîtés")))
  }
}
