import Foundation
import TestSupport
import Testing

/// What the register of the example binds the commune to, as a user follows it.
@Suite struct EngagementsCommandTests {
  private static let example = packageRoot() + "/Examples/saint-usage-2021-05-20.txt"

  private func withExample(_ body: (_ register: [String], _ folder: String) throws -> Void) throws {
    try withFolder(["preuve.pdf": "abc"]) { folder in
      let option = ["--registre", folder + "/registre.sqlite"]
      #expect(try greffier(["register", "add", Self.example] + option).status == 0)
      try body(option, folder)
    }
  }

  private func list(_ option: [String], _ more: String...) throws -> String {
    try greffier(["engagements", "--date", "2023-05-21"] + more + option).output
  }

  @Test func theConseillerNumerique() throws {
    try withExample { option, _ in
      let report = try list(option)
      #expect(report.hasPrefix("En retard\n  813604ff-d1e1  Sélection du candidat\n"))
      #expect(report.contains("échéance le 20 mai 2023, fin du financement, depuis 1 jour"))
      #expect(report.contains("2083,33 € par mois, du 20 juin 2021 au 20 mai 2023"))
      #expect(
        report.hasSuffix("\n5 engagements au 21 mai 2023 : 5 en retard, 0 à faire, 0 fait.\n"))
      let before = try greffier(["engagements", "--date", "2023-05-20"] + option).output
      #expect(before.hasSuffix("0 en retard, 5 à faire, 0 fait.\n"))
    }
  }

  @Test func oneIsDone() throws {
    try withExample { option, folder in
      let done = try greffier(
        [
          "engagements", "done", "813604ff-d1e3", "--proof", folder + "/preuve.pdf", "--date",
          "2021-06-03",
        ] + option)
      #expect(done.status == 0)
      #expect(
        done.output == """
          813604ff-d1e3  Etablir une convention tripartite, fait le 3 juin 2021, preuve : \
          preuve.pdf (sha256 ba7816bf8f01)

          """)
      #expect(try list(option, "--etat", "fait").hasSuffix("0 en retard, 0 à faire, 1 fait.\n"))
      #expect(try list(option, "--format", "json").split(separator: "\n").count == 5)
      #expect(try list(option, "--format", "ics").contains("SUMMARY:Fait : Etablir une convention"))
      #expect(try greffier(["register", "verify"] + option).status == 0)
    }
  }

  @Test(arguments: [
    (["813604ff-d9e9", "--proof", "preuve.pdf"], "« 813604ff-d9e9 » n'est pas un engagement"),
    (["x", "--proof", "preuve.pdf"], "« x » n'est pas un engagement du registre"),
    (["813604ff-d1e1", "--proof", "absent.pdf"], "le fichier ne peut être lu"),
  ])
  func aWrongInputIsTold(arguments: [String], error: String) throws {
    try withExample { option, folder in
      let proof = folder + "/" + (arguments.last ?? "")
      let outcome = try greffier(
        ["engagements", "done"] + arguments.dropLast() + [proof] + option)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(error))
      #expect(outcome.output == "")
    }
  }
}
