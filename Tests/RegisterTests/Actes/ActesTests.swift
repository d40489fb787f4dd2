import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import Register

@Suite struct ActesTests {
  /// Three séances of two communes: 12, 7 and 7 présents.
  private func deposits(_ judge: Judge) throws -> [Deposit] {
    let cases = [
      ("Saint-Usage", 12, "2024-03-12"), ("SAINT USAGE", 7, "2024-06-04"),
      ("Losne", 7, "2024-05-02"),
    ]
    return try cases.map { commune, presents, date in
      var seance = Seance.exemple(presents: presents, date: date)
      seance.assemblee.commune = commune
      return try judge.deposit(seance, nom: "\(commune) \(date)")
    }
  }

  private func noms(_ register: Register, _ filter: ActeFilter) throws -> [String] {
    try register.actes(matching: filter).map(\.nom)
  }

  @Test func filtersByWhatIsTold() throws {
    try withRegister { register, judge in
      try register.add(deposits(judge), judgedBy: judge.cadre)
      let all = ["SAINT USAGE 2024-06-04", "Losne 2024-05-02", "Saint-Usage 2024-03-12"]
      #expect(try noms(register, ActeFilter()) == all)
      #expect(try noms(register, ActeFilter(commune: "saint usage")) == [all[0], all[2]])
      #expect(try noms(register, ActeFilter(du: Jour("2024-05-02"))) == [all[0], all[1]])
      #expect(try noms(register, ActeFilter(au: Jour("2024-05-02"))) == [all[1], all[2]])
      #expect(try noms(register, ActeFilter(regle: "assez")) == [all[0], all[1]])
      #expect(try noms(register, ActeFilter(regle: "secretaire")) == [])
      #expect(try noms(register, ActeFilter(gravite: .irregularite)) == [all[0], all[1]])
      #expect(try noms(register, ActeFilter(resultat: .indetermine)) == [])
      #expect(try register.count(matching: ActeFilter(commune: "Losne")) == 1)
      var first = ActeFilter()
      first.limit = 1
      #expect(try noms(register, first) == [all[0]])
    }
  }

  @Test func findsByTheFirstDigits() throws {
    try withRegister { register, judge in
      let deposit = try judge.deposit(.exemple())
      try register.add([deposit], judgedBy: judge.cadre)
      let id = deposit.empreinte.description
      #expect(try register.find(String(id.prefix(6)).uppercased()).empreinte == deposit.empreinte)
      #expect(try register.find(id).numero == 1)
      #expect(throws: RegisterError.badIdentifier("abc")) { try register.find("abc") }
      #expect(throws: RegisterError.badIdentifier("seance.txt")) {
        try register.find("seance.txt")
      }
      #expect(throws: RegisterError.noActe("0000")) { try register.find("0000") }
    }
  }

  @Test func tellsTheEarlierSeancesOfAnAssembly() throws {
    try withRegister { register, judge in
      try register.add(deposits(judge), judgedBy: judge.cadre)
      var assemblee = Assemblee()
      assemblee.commune = "Saint-Usage"
      let june = try #require(Jour("2024-06-04"))
      let earlier = try register.seances(of: assemblee, before: june)
      #expect(earlier.map(\.acte.nom) == ["Saint-Usage 2024-03-12"])
      #expect(earlier.map(\.seance.date) == [Jour("2024-03-12")])
      let later = try register.seances(of: assemblee, before: june.ajoutant(1), limit: 1)
      #expect(later.map(\.acte.nom) == ["SAINT USAGE 2024-06-04"])
      #expect(
        try register.seances(of: assemblee, before: june, since: Jour("2024-03-13")) == [])
      assemblee.type = .ccas
      #expect(try register.seances(of: assemblee, before: june) == [])
    }
  }

  @Test func aSirenDecidesBeforeAName() {
    var (one, other) = (Assemblee(), Assemblee())
    one.commune = "Saint-Usage"
    other.commune = "St Usage"
    #expect(!AssembleeKey(one).estComme(AssembleeKey(other)))
    one.siren = "212105775"
    other.siret = "21210577500013"
    #expect(AssembleeKey(one).estComme(AssembleeKey(other)))
    other.commune = "Saint-Usage"
    other.siret = "21210000000019"
    #expect(!AssembleeKey(one).estComme(AssembleeKey(other)))
  }

  @Test func aRemovedActKeepsItsDigestItsVerdictsAndTheReason() throws {
    try withRegister { register, judge in
      let secret = "Conseil municipal\nMadame Zébulonne Quartz demande le retrait"
      let deposit = try judge.deposit(.exemple(presents: 7), texte: secret)
      try register.add([deposit], judgedBy: judge.cadre)
      try register.remove(1, motif: "demande de la personne")
      let gone = RegisterError.removed(deposit.empreinte, motif: "demande de la personne")
      #expect(throws: gone) { try register.acte(1) }
      #expect(throws: gone) { try register.remove(1, motif: "encore") }
      #expect(try register.actes() == [])
      #expect(try register.search("quartz") == [])
      var filter = ActeFilter()
      filter.retires = true
      #expect(
        try register.actes(matching: filter).map(\.retrait?.motif) == ["demande de la personne"])
      #expect(try register.journal().map(\.nature) == [.cadre, .depot, .retrait])
      #expect(try register.verify().faults == [])
      // It may come back.
      #expect(try register.add([deposit], judgedBy: judge.cadre) == [.added(1)])
      #expect(try register.acte(1).texte == secret)
      #expect(try register.search("quartz").map(\.acte.numero) == [1])
      #expect(try register.verify().faults == [])
    }
  }

  @Test func keepsACorrectionBesideWhatWasRead() throws {
    try withRegister { register, judge in
      try register.add([judge.deposit(.exemple())], judgedBy: judge.cadre)
      let correction = try register.correct(
        1, "assemblee.en_exercice", to: .entier(19), auteur: "le maire", motif: "deux démissions",
        date: #require(Jour("2026-11-29")))
      #expect(correction.avant == .entier(15))
      #expect(throws: RegisterError.badCorrection(chemin: "assemblee.effectif")) {
        try register.correct(
          1, "assemblee.effectif", to: .entier(19), auteur: "", motif: "",
          date: Jour(numero: 20_000))
      }
      let acte = try register.acte(1)
      #expect(acte.seance.assemblee.en_exercice == 19)
      #expect(acte.seance.corrections == [correction])
      #expect(acte.corrections == [correction])
      #expect(acte.record.contains("\"en_exercice\":15"))
      let verdicts = judge.evaluator.evaluate(acte.seance)
      let judged = JudgedRecord(
        record: Array(try judge.record(acte.seance).utf8), verdicts: verdicts,
        json: Array(Judge.json(verdicts).utf8))
      try register.judge(1, judged, by: judge.cadre)
      #expect(try register.acte(1).jugements.count == 2)
      #expect(try register.receipt(of: 1).record == judge.record(acte.seance))
      #expect(try register.verify().faults == [])
    }
  }
}
