import Foundation
import TestSupport
import Testing

/// The register as a user has it.
@Suite struct RegisterCommandTests {
  private static let example = packageRoot() + "/Examples/saint-usage-2021-05-20.txt"
  private static let id = "813604ffb8a4"

  /// Runs `body` with the register of the example alone.
  private func withExample(_ body: (_ register: [String]) throws -> Void) throws {
    try withFolder([:]) { folder in
      let option = ["--registre", folder + "/registre.sqlite"]
      let added = try greffier(["register", "add", Self.example] + option)
      #expect(
        added
          == Outcome(
            output: """
              \(Self.id)  ajouté      \(Self.example)
              1 acte : 1 ajouté, 0 rejugé, 0 déjà connu.

              """))
      try body(option)
    }
  }

  @Test func theSameDocumentIsKnown() throws {
    try withExample { option in
      let again = try greffier(["register", "add", Self.example] + option)
      #expect(
        again.output == """
          \(Self.id)  déjà connu  \(Self.example)
          1 acte : 0 ajouté, 0 rejugé, 1 déjà connu.

          """)
      #expect(
        try greffier(["register", "list"] + option).output == """
          \(Self.id)  2021-05-20  Saint-Usage  2A 1i 8?  Mutualisation d'un conseiller numérique

          N nullité, I irrégularité, A avertissement, i information, ? indéterminé, ! règle en \
          erreur, = rien à redire

          """)
      let none = try greffier(["register", "list", "--gravite", "nullite"] + option)
      #expect(none == Outcome())
      let found = try greffier(["register", "search", "CONSEILLER", "numerique"] + option)
      #expect(found.status == 0)
      #expect(found.output.hasPrefix(Self.id))
      #expect(try greffier(["register", "search", "piscine"] + option).status == 1)
    }
  }

  @Test func showsWhatCheckSays() throws {
    try withExample { option in
      let shown = try greffier(["register", "show", Self.id, "--part", "verdicts"] + option)
      let check = try greffier("check", Self.example, "--format", "json")
      func object(_ text: String) throws -> NSDictionary? {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
      }
      #expect(try object(shown.output) == (try object(check.output)))
      let bytes = try greffier(["register", "show", "8136", "--part", "document"] + option)
      #expect(bytes.output == (try String(contentsOfFile: Self.example, encoding: .utf8)))
      let record = try greffier(["register", "show", Self.id, "--part", "record"] + option)
      let read = try greffier("read", Self.example)
      #expect(try object(record.output) == (try object(read.output)))
      let whole = try greffier(["register", "show", Self.id] + option).output
      #expect(whole.contains("Séance : 20 mai 2021\n"))
      #expect(whole.contains("  avertissement  convention-mutualisation  Communes citées"))
    }
  }

  @Test func removesAndVerifies() throws {
    try withExample { option in
      let removed = try greffier(
        ["register", "remove", Self.id, "--reason", "demande de la personne"] + option)
      #expect(removed.output == "\(Self.id)  retiré : demande de la personne\n")
      let gone = try greffier(["register", "show", Self.id] + option)
      #expect(
        gone
          == Outcome(
            errors: "le contenu de l'acte \(Self.id) a été retiré : demande de la personne\n",
            status: 2))
      let verified = try greffier(["register", "verify"] + option)
      #expect(verified.status == 0)
      #expect(
        verified.output.hasPrefix(
          "3 écritures, 1 acte, 1 jugement : rien à redire.\nDernière écriture : "))
      #expect(try greffier(["register", "remove", Self.id, "--reason", " "] + option).status == 2)
    }
  }

  @Test func aReceiptIsReplayedWithoutTheRegister() throws {
    try withExample { option in
      let receipt = try greffier(["receipt", Self.id] + option)
      let text = receipt.output
      let files = [
        "recu.json": text, "autre.json": text.replacing("Losne", with: "Losné", maxReplacements: 1),
      ]
      try withFolder(files) { folder in
        let same = try greffier("receipt", "--replay", folder + "/recu.json")
        #expect(same.status == 0)
        #expect(
          same.output.hasPrefix(
            "\(Self.example) : le document lu de nouveau, les mêmes verdicts, octet pour octet"))
        let rules = try greffier("receipt", "--replay", folder + "/recu.json", "--rules", "Rules")
        #expect(rules.output == same.output)
        let other = try greffier("receipt", "--replay", folder + "/autre.json")
        #expect(other.status == 1)
        #expect(other.output.contains(" a changé\n"))
        let none = try greffier("receipt", "--replay", Self.example)
        #expect(
          none
            == Outcome(
              output: "\(Self.example): ce n'est pas un reçu : le JSON est mal formé\n", status: 2))
      }
      #expect(try greffier("receipt").status == 2)
    }
  }

  @Test func otherRulesThanThoseOfTheReceiptAreNamed() throws {
    try withExample { option in
      let receipt = try greffier(["receipt", Self.id] + option).output
      try withFolder(["recu.json": receipt]) { folder in
        let rules = folder + "/Rules"
        try FileManager.default.copyItem(atPath: packageRoot() + "/Rules", toPath: rules)
        let path = rules + "/forme/date-coherence.lua"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing("ne correspond pas", with: "ne répond pas")
          .write(toFile: path, atomically: true, encoding: .utf8)
        let replayed = try greffier(
          "receipt", "--replay", folder + "/recu.json", "--rules", rules)
        #expect(replayed.status == 1)
        let file = folder + "/recu.json"
        #expect(
          replayed.output == """
            \(file): le fichier de règles « forme/date-coherence.lua » n'est pas celui du dossier
            \(file): la règle « date-coherence » dit autre chose

            """)
      }
    }
  }

  @Test func exportsWhatTheSchemaAccepts() throws {
    let record =
      #"{"assemblee":{"nom":"Commune de Saint-Usage","siret":"21210577900012","en_exercice":15},"#
      + #""date":"2024-03-12","deliberations":[{"numero":"2024-01","objet":"Achat ; \"tondeuse\"","#
      + #""matiere":{"code":"1.1","libelle":"Commande publique/Marchés publics"},"#
      + #""vote":{"pour":10,"contre":1,"abstentions":2}},{"objet":"sans numéro"}]}"#
    try withFolder(["seance.json": record]) { folder in
      let option = ["--registre", folder + "/registre.sqlite"]
      _ = try greffier(["register", "add", folder + "/seance.json"] + option)
      let table = try greffier(["register", "export", "--format", "scdl"] + option)
      #expect(table.status == 2)
      #expect(table.errors.contains("délibération 2, DELIB_ID : la cellule est vide"))
      #expect(!table.errors.contains("délibération 1"))
      try withFolder(["table.csv": table.output]) { tables in
        let read = try greffier("read", tables + "/table.csv")
        #expect(read.errors == "")
        #expect(read.status == 0)
        #expect(read.output.contains(#""objet":"Achat ; \"tondeuse\"""#))
      }
      let lines = try greffier(["register", "export"] + option).output.split(separator: "\n")
      #expect(lines.count == 1)
      #expect(lines[0].contains(#""record":{"assemblee":{"nom":"Commune de Saint-Usage""#))
    }
  }
}
