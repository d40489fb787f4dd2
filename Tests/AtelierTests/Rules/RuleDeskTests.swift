import Foundation
import RuleEngine
import Testing

@testable import Atelier

/// A rule is saved whole or not at all, and what it was is kept.
@Suite struct RuleDeskTests {
  private func form(_ texte: RuleText, _ code: String, motif: String = "essai") -> [String: String]
  {
    [
      "code": code, "base": texte.empreinte, "depart": texte.text, "motif": motif,
      "auteur": "A. B.",
    ]
  }

  private func hidden(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix(".versions/") || $0.contains(".nouveau") }.sorted()
  }

  @Test func savesAndPutsInForce() async throws {
    try await withDesks { desks, folder in
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let code = texte.text.replacing("Quorum réuni", with: "Quorum atteint")
      let answer = try await desks.post("/regles/quorum", form(texte, code))
      #expect(answer.status == .ok)
      #expect(answer.text.contains("\"nom\":\"Douze présents\""))
      #expect(await desks.rules.regles.map(\.titre) == ["Secrétaire nommé", "Quorum atteint"])
      #expect(await desks.rules.text(of: "quorum")?.text == code)
      let entry = try #require(await desks.rules.history().first)
      #expect(entry.fichier == "presence/quorum.lua")
      #expect(entry.motif == "essai" && entry.auteur == "A. B.")
      let kept = ".versions/presence/quorum.lua/\(entry.moment).\(entry.avant.prefix(8)).lua"
      let old = try String(contentsOfFile: "\(folder)/\(kept)", encoding: .utf8)
      #expect(old == texte.text)
    }
  }

  @Test func refusesWhatDoesNotLoad() async throws {
    try await withDesks { desks, folder in
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let answer = try await desks.post(
        "/regles/quorum", form(texte, texte.text.replacing("\"nullite\"", with: "\"nulite\"")))
      #expect(answer.status == .refused)
      #expect(answer.text.contains("« gravite » doit être l'un de"))
      #expect(await desks.rules.text(of: "quorum") == texte)
      #expect(try hidden(folder) == [])
    }
  }

  @Test func asksForAReason() async throws {
    try await withDesks { desks, _ in
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let answer = try await desks.post(
        "/regles/quorum", form(texte, texte.text + "\n", motif: " "))
      #expect(answer.status == .refused)
      #expect(answer.text.contains("il manque le motif du changement"))
      #expect(await desks.rules.text(of: "quorum") == texte)
    }
  }

  @Test func refusesTheSecondOfTwoTabs() async throws {
    try await withDesks { desks, _ in
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let first = texte.text.replacing("Quorum réuni", with: "Quorum un")
      let second = texte.text.replacing("Quorum réuni", with: "Quorum deux")
      #expect(try await desks.post("/regles/quorum", form(texte, first)).status == .ok)
      let answer = try await desks.post("/regles/quorum", form(texte, second))
      #expect(answer.status == .conflict)
      #expect(answer.text.contains("le fichier a changé depuis que vous l'avez ouvert"))
      #expect(answer.text.contains("+   id = \\\"quorum\\\", titre = \\\"Quorum un\\\""))
      #expect(await desks.rules.text(of: "quorum")?.text == first)
    }
  }

  @Test func aFolderThatCannotBeWrittenIsTold() async throws {
    try await withDesks { desks, folder in
      // A file where the folder of the versions would be: whoever runs the test cannot write there.
      try Data().write(to: URL(filePath: "\(folder)/.versions"))
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let answer = try await desks.post("/regles/quorum", form(texte, texte.text + "\n"))
      #expect(answer.status == .failed)
      #expect(answer.text.contains("ne peut être écrit"))
      #expect(await desks.rules.text(of: "quorum") == texte)
    }
  }

  @Test func anotherBrokenFileDoesNotStandInTheWay() async throws {
    var files = sampleRules
    files["forme/secretaire.lua"] = "return regle {"
    try await withDesks(files) { desks, _ in
      let texte = try #require(await desks.rules.text(of: "quorum"))
      #expect(try await desks.post("/regles/quorum", form(texte, texte.text + "\n")).status == .ok)
      #expect(try await desks.get("/regles").text.contains("Fichiers qui ne se chargent pas"))
      #expect(try await desks.get("/regles/secretaire").status == .ok)
    }
  }

  @Test func checksTheTextAsItIsTyped() async throws {
    try await withDesks { desks, _ in
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let wrong = texte.text.replacing("seance.nb_presents", with: "seance.nb_presnts")
      let answer = try await desks.ask("POST", "/regles/quorum/controle", Array(wrong.utf8))
      #expect(
        answer.text == """
          [{"erreur":true,"ligne":5,"texte":"« nb_presnts » n'est pas un champ de Seance ; \
          vouliez-vous dire « nb_presents » ?"}]
          """)
      let endless = "while true do end"
      let stopped = try await desks.ask("POST", "/regles/quorum/controle", Array(endless.utf8))
      #expect(stopped.status == .ok && stopped.text.contains("\"erreur\":true"))
    }
  }

  @Test func tellsWhatAChangeWouldDo() async throws {
    try await withDesks { desks, _ in
      let id = try await desks.imported(record(presents: 9))
      let texte = try #require(await desks.rules.text(of: "quorum"))
      let changed = texte.text.replacing("presents < p.quorum.requis", with: "presents < 10")
      let answer = try await desks.ask("POST", "/regles/quorum/impact", Array(changed.utf8))
      #expect(
        answer.text == """
          {"actes":1,"changes":[{"acte":"\(id)","apres":"nullité","avant":"conforme",\
          "nom":"Conseil municipal de Losne, 12 mars 2024"}]}
          """)
    }
  }
}
