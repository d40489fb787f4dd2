import Deliberation
import RuleEngine
import Suivi
import TestSupport
import Testing

@testable import Register

/// What the acts of a register bind to, and what was done about it.
@Suite struct EngagementsTests {
  private func seance(_ date: String, commune: String = "Saint-Usage") -> Seance {
    var engagement = Engagement()
    engagement.texte = "Former"
    var item = Deliberation()
    item.engagements = [engagement, engagement]
    var seance = Seance.exemple(date: date)
    seance.assemblee.commune = commune
    seance.deliberations = [item]
    return seance
  }

  @Test func theyAreThoseOfEveryAct() throws {
    try withRegister { register, judge in
      let seances = [
        seance("2024-03-12"), seance("2023-03-12", commune: "Losne"), Seance.exemple(),
      ]
      try register.add(seances.map { try judge.deposit($0) }, judgedBy: judge.cadre)
      let suivis = try register.engagements()
      #expect(suivis.map(\.obligation.cle) == ["d1e1", "d1e2", "d1e1", "d1e2"])
      #expect(suivis.map(\.commune) == ["Losne", "Losne", "Saint-Usage", "Saint-Usage"])
      #expect(try register.engagements(commune: "LOSNE").count == 2)
      let actes = try register.actes()
      let losne = try #require(actes.first { $0.commune == "Losne" })
      #expect(suivis.first?.acte == "\(losne.empreinte)")
      #expect(try register.engagements(of: losne.numero) == Array(suivis.prefix(2)))
    }
  }

  @Test func whatIsDoneIsInTheJournal() throws {
    try withRegister { register, judge in
      try register.add([judge.deposit(seance("2024-03-12"))], judgedBy: judge.cadre)
      let acte = try #require(try register.actes().first)
      let before = try register.journal().count
      let jour = try #require(Jour("2024-06-03"))
      try register.accomplish(
        "d1e2", of: acte.numero, le: jour, preuve: "lettre.pdf", octets: Array("abc".utf8))
      let suivis = try register.engagements()
      #expect(suivis.map { $0.etat(le: jour) } == [.a_faire, .fait])
      let empreinte = "\(Empreinte(de: "abc"))"
      #expect(suivis[1].preuve == .init(le: jour, nom: "lettre.pdf", empreinte: empreinte))
      let entry = try #require(try register.journal(after: Int64(before)).first)
      #expect(entry.nature == .accomplissement)
      #expect(
        entry.corps == """
          {"acte":"\(acte.empreinte)","cle":"d1e2","date":"2024-06-03","empreinte":"\(empreinte)",\
          "le":"2026-11-30T00:53:20Z","preuve":"lettre.pdf"}
          """)
    }
  }

  @Test func toldTwiceTheLastIsInForce() throws {
    try withRegister { register, judge in
      try register.add([judge.deposit(seance("2024-03-12"))], judgedBy: judge.cadre)
      for (nom, texte) in [("a.pdf", "a"), ("b.pdf", "b")] {
        try register.accomplish(
          "d1e1", of: 1, le: Jour(numero: 20_000), preuve: nom, octets: Array(texte.utf8))
      }
      #expect(try register.engagements().first?.preuve?.nom == "b.pdf")
      #expect(throws: RegisterError.noActe("9")) {
        try register.accomplish("d1e1", of: 9, le: Jour(numero: 1), preuve: "x", octets: [])
      }
    }
  }

  @Test func theHistoryOfAnActIsThatOfItsAssembly() throws {
    try withRegister { register, judge in
      let seances = [
        seance("2024-03-12"), seance("2023-03-12"), seance("2023-03-11"), seance("2024-06-12"),
        seance("2024-02-06", commune: "Losne"),
      ]
      try register.add(seances.map { try judge.deposit($0) }, judgedBy: judge.cadre)
      let acte = try register.acte(1)
      let registre = try register.registre(around: acte, mois: 12, moisApres: 3)
      #expect(registre.seances.compactMap(\.date?.description) == ["2023-03-12", "2024-06-12"])
      let actes = try register.actes()
      #expect(registre.seances.allSatisfy { s in actes.contains { $0.empreinte.court == s.id } })
      #expect(try register.registre(around: acte, mois: 12).seances.count == 1)
    }
  }
}
