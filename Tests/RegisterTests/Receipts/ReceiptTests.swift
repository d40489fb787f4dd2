import Deliberation
import TestSupport
import Testing

@testable import Register

@Suite struct ReceiptTests {
  private func withReceipt(_ body: (Receipt, [UInt8]) throws -> Void) throws {
    try withRegister { register, judge in
      let deposit = try judge.deposit(.exemple(presents: 7), texte: "Conseil\nmunicipal é")
      try register.add([deposit], judgedBy: judge.cadre)
      let receipt = try register.receipt(of: 1)
      try body(receipt, Array(try receipt.text().utf8))
    }
  }

  @Test func holdsAllThatTheVerdictsRestOn() throws {
    try withReceipt { (receipt, bytes) throws in
      #expect(receipt.document == Array("Conseil\nmunicipal é".utf8))
      #expect(receipt.texte == "Conseil\nmunicipal é")
      #expect(
        receipt.fichiers.keys.sorted()
          == ["assez.lua", "parametres/presence.lua", "secretaire.lua"])
      let rules = try receipt.ruleSet()
      #expect(rules.empreinte == receipt.cadre.regles)
      #expect(try receipt.faults(in: bytes) == [])
      #expect(try Receipt(bytes) == receipt)
    }
  }

  @Test func aFlippedByteOfAnythingIsFoundAndNamed() throws {
    try withReceipt { (_, bytes) throws in
      var random = LongRun.generator(of: "receipts")
      let places = bytes.indices.shuffled(using: &random).prefix(LongRun.count(400))
      for place in places {
        var changed = bytes
        changed[place] ^= UInt8(1 << random.below(8))
        let isFound =
          try Result { try Receipt(changed).faults(in: changed) }.flatMapError {
            $0 is ReceiptFault ? .success([.unreadable("")]) : .failure($0)
          }.get().isEmpty == false
        #expect(isFound, "byte \(place)")
      }
    }
  }

  @Test func namesThePartThatChanged() throws {
    let changes: [(String, String, ReceiptFault)] = [
      ("\"nom\" : \"seance.json\"", "\"nom\" : \"autre.json\"", .changed(.nom)),
      ("municipal é", "municipal e", .changed(.texte)),
      ("en_exercice\\\":15", "en_exercice\\\":16", .changed(.record)),
      ("manquement\\\"", "conforme\\\"", .changed(.verdicts)),
      ("valeur = 8", "valeur = 6", .rules("parametres/presence.lua")),
      ("\"version\" : \"0.0.0\"", "\"version\" : \"0.0.1\"", .changed(.cadre)),
      ("\"numero\" : 2", "\"numero\" : 3", .changed(.sceau)),
      ("{\n", "{ \n", .presentation(line: 1)),
      ("\"format\" : \"greffier/recu/1\"", "\"format\" : \"x\"", .format("x")),
    ]
    try withReceipt { (_, bytes) throws in
      let text = String(decoding: bytes, as: UTF8.self)
      for (old, new, fault) in changes {
        let changed = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
        #expect(changed != bytes, "\(old)")
        #expect(try Receipt(changed).faults(in: changed) == [fault], "\(old)")
      }
      #expect(throws: ReceiptFault.unreadable("sceau")) {
        try Receipt(Array(text.replacing("\"sceau\"", with: "\"seau\"").utf8))
      }
      #expect(throws: ReceiptFault.unreadable("")) { try Receipt(Array(bytes.dropLast(2))) }
    }
  }

  @Test func keepsTheRulesOfEveryDigest() throws {
    try withRegister { register, judge in
      try register.add([judge.deposit(.exemple())], judgedBy: judge.cadre)
      let regles = judge.cadre.regles
      for name in [regles, String(regles.dropFirst(7).prefix(8))] {
        let (cadre, files) = try register.files(ofRules: name)
        #expect(cadre.regles == regles)
        #expect(files["assez.lua"] == judge.evaluator.law.ruleSet.regles[0].text)
      }
      for name in ["sha256:00000000", "abc", "xyzt"] {
        #expect(throws: RegisterError.noRules(name)) { try register.files(ofRules: name) }
      }
    }
  }
}
