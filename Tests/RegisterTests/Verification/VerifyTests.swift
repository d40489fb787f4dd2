import Deliberation
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct VerifyTests {
  /// A register of three acts after `change`, made in SQL by somebody who knows how.
  private func faults(after change: String) throws -> [RegisterFault] {
    var faults: [RegisterFault] = []
    try withRegister { register, judge in
      try register.add(
        (10...12).map { try judge.deposit(.exemple(presents: $0), texte: "acte \($0)") },
        judgedBy: judge.cadre)
      try register.database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        try db.execute(sql: change)
      }
      faults = try register.verify().faults
    }
    return faults
  }

  private static let unlocked =
    "DROP TRIGGER journal_sans_changement;"
    + " DROP TRIGGER journal_sans_suppression;"

  private var second: Empreinte { Empreinte(de: "acte 11") }

  @Test func acceptsWhatItWrote() throws {
    try withRegister { register, judge in
      #expect(try register.verify() == Verification())
      try register.add([judge.deposit(.exemple())], judgedBy: judge.cadre)
      let verification = try register.verify()
      #expect(verification.faults == [])
      #expect(verification.entries == 2)
      #expect(verification.actes == 1)
      #expect(verification.jugements == 1)
      #expect(try register.journal().last?.empreinte == verification.last)
    }
  }

  @Test func theJournalIsOnlyAddedTo() throws {
    for change in ["UPDATE journal SET corps = '{}'", "DELETE FROM journal"] {
      #expect(throws: DatabaseError.self) { try faults(after: change) }
    }
  }

  @Test func namesTheFirstBrokenEntry() throws {
    let changes = [
      "UPDATE journal SET corps = replace(corps, 'seance', 'scéance') WHERE numero IN (3, 4)",
      "UPDATE journal SET nature = 'jugement' WHERE numero = 3",
      "UPDATE journal SET empreinte = zeroblob(32) WHERE numero = 3",
    ]
    for change in changes {
      #expect(try faults(after: Self.unlocked + change) == [.brokenEntry(3)])
    }
    #expect(
      try faults(after: Self.unlocked + "DELETE FROM journal WHERE numero = 3").suffix(1)
        == [.missingEntry(before: 4)]
        || faults(after: Self.unlocked + "DELETE FROM journal WHERE numero = 3").first
          == .file("jugements → journal")
    )
  }

  @Test(arguments: [
    (
      "UPDATE pieces SET octets = (SELECT octets FROM pieces WHERE acte = 1)",
      RegisterFault.Part.octets
    ),
    ("UPDATE pieces SET texte = NULL", .texte),
    ("UPDATE pieces SET texte = zeroblob(40)", .texte),
    ("UPDATE pieces SET record = (SELECT record FROM pieces WHERE acte = 1)", .record),
    ("UPDATE jugements SET verdicts = zeroblob(9), acte = acte", .verdicts),
    ("UPDATE actes SET jugement = 2", .colonnes),
  ])
  func namesWhatIsNoLongerWhatTheJournalTells(_ change: String, _ part: RegisterFault.Part) throws {
    let place = change.contains("pieces") ? "acte" : change.contains("actes") ? "numero" : "acte"
    let found = try faults(after: change + " WHERE \(place) = 2")
    #expect(found == [.changed(part, acte: second)])
  }

  @Test func namesWhatTheJournalDoesNotTell() throws {
    let copy = """
      INSERT INTO actes (empreinte, nom, ajoute_le, deliberations)
      VALUES (zeroblob(32), 'x', '2026', 0)
      """
    #expect(try faults(after: copy) == [.untold(.acte, acte: .zero)])
    let retire = "UPDATE actes SET retire_le = '2026' WHERE numero = 2"
    #expect(try faults(after: retire) == [.untold(.retrait, acte: second)])
    let correction = "INSERT INTO corrections VALUES (3, 2, 'date', '{}')"
    #expect(try faults(after: correction) == [.untold(.correction, acte: second)])
  }

  /// The same register with an obligation that was met, at entry 5, after `change`.
  private func faultsOfWhatWasDone(after change: String) throws -> [RegisterFault] {
    var faults: [RegisterFault] = []
    try withRegister { register, judge in
      try register.add(
        (10...12).map { try judge.deposit(.exemple(presents: $0), texte: "acte \($0)") },
        judgedBy: judge.cadre)
      try register.accomplish(
        "d1e2", of: 2, le: Jour(numero: 20_000), preuve: "lettre.pdf", octets: Array("abc".utf8))
      #expect(try register.verify().faults == [])
      try register.database.write { try $0.execute(sql: change) }
      faults = try register.verify().faults
    }
    return faults
  }

  @Test(arguments: [
    "cle = 'd1e3'", "le = '2030-01-01'", "preuve = 'autre.pdf'", "empreinte = zeroblob(32)",
    "acte = 1",
  ])
  func namesTheRowOfAnObligationThatChanged(_ change: String) throws {
    #expect(
      try faultsOfWhatWasDone(after: "UPDATE accomplissements SET \(change)")
        == [.changedRow(5, acte: second, cle: "d1e2")])
  }

  @Test func namesTheRowOfAnObligationThatIsGoneOrThatNobodyTold() throws {
    #expect(
      try faultsOfWhatWasDone(after: "DELETE FROM accomplissements") == [.notKept(entry: 5)])
    let more = """
      INSERT INTO accomplissements VALUES (4, 2, 'd1e1', '2026-01-01', 'x.pdf', zeroblob(32))
      """
    #expect(
      try faultsOfWhatWasDone(after: more) == [.untoldRow(4, acte: second, cle: "d1e1")])
  }

  @Test func namesAFileOfRulesThatChanged() throws {
    let changed = try faults(after: "UPDATE contenus SET octets = zeroblob(20) WHERE numero = 1")
    guard case .rules? = changed.first else {
      Issue.record("\(changed)")
      return
    }
    #expect(changed.count == 1)
  }
}
