import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import Register

@Suite struct RegisterTests {
  @Test func keepsAllOfAnAct() throws {
    try withRegister { register, judge in
      var seance = Seance.exemple(presents: 7)
      seance.assemblee.commune = "Saint-Usage"
      let deposit = try judge.deposit(
        seance, nom: "seance.txt", texte: "Conseil municipal\nde Saint-Usage")
      #expect(try register.add([deposit], judgedBy: judge.cadre) == [.added(1)])
      let acte = try register.acte(1)
      #expect(acte.seance == seance)
      #expect(acte.texte == "Conseil municipal\nde Saint-Usage")
      #expect(acte.octets == Array("Conseil municipal\nde Saint-Usage".utf8))
      #expect(acte.record == (try judge.record(seance)))
      #expect(acte.verdicts == Judge.json(judge.evaluator.evaluate(seance)))
      #expect(acte.jugements.map(\.cadre.regles) == [judge.evaluator.law.ruleSet.empreinte])
      #expect(acte.summary.commune == "Saint-Usage")
      #expect(acte.summary.counts[.nullite] == 1)
      #expect(acte.summary.counts[.conforme] == 1)
    }
  }

  @Test func theSameBytesAreTheSameDocument() throws {
    try withRegister { register, judge in
      let deposit = try judge.deposit(.exemple())
      #expect(try !register.known(judgedBy: judge.cadre).contains(deposit.empreinte))
      #expect(
        try register.add([deposit, deposit], judgedBy: judge.cadre) == [.added(1), .known(1)])
      #expect(try register.known(judgedBy: judge.cadre).contains(deposit.empreinte))
      #expect(try register.add([deposit], judgedBy: judge.cadre) == [.known(1)])
      #expect(try register.journal().map(\.nature) == [.cadre, .depot])
    }
  }
}
