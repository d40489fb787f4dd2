import Deliberation
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct OpeningTests {
  @Test func refusesWhatIsNoRegisterAndLeavesItAlone() throws {
    let files = [
      "vide.sqlite": "", "texte.sqlite": "Conseil municipal", "court.sqlite": "SQLite format 3\0",
    ]
    try withFolder(files) { folder in
      let empty = folder + "/vide.sqlite"
      let text = folder + "/texte.sqlite"
      let short = folder + "/court.sqlite"
      #expect(throws: RegisterError.notARegister(empty)) { try Register(creatingAt: empty) }
      #expect(throws: RegisterError.notARegister(text)) { try Register(creatingAt: text) }
      #expect(throws: RegisterError.damaged(short, reason: "file is too short")) {
        try Register(at: short)
      }
      #expect(FileManager.default.contents(atPath: text) == Data("Conseil municipal".utf8))
      #expect(FileManager.default.contents(atPath: empty) == Data())
      let none = folder + "/aucun.sqlite"
      #expect(throws: RegisterError.missing(none)) { try Register(at: none) }
      let other = folder + "/autre.sqlite"
      try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
      #expect(throws: RegisterError.notARegister(other)) { try Register(creatingAt: other) }
      let nowhere = folder + "/nulle/part.sqlite"
      #expect(throws: RegisterError.unwritable(nowhere, reason: "unable to open database file")) {
        try Register(creatingAt: nowhere)
      }
    }
  }

  @Test func refusesALaterVersionAndMigratesAnEarlierOne() throws {
    try withFolder([:]) { folder in
      let path = folder + "/registre.sqlite"
      try Register(creatingAt: path).close()
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-futur')") }
      #expect(throws: RegisterError.newer(path, migration: "999-futur")) { try Register(at: path) }
      // As it was before the first migration of this version.
      let tables = [
        "accomplissements", "corrections", "pieces", "constats", "jugements", "actes", "cadres",
        "contenus",
      ]
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        for table in tables + ["recherche", "journal"] {
          try db.execute(sql: "DROP TABLE \(table)")
        }
        try db.execute(sql: "DELETE FROM grdb_migrations")
      }
      try queue.close()
      #expect(try Register(at: path).actes() == [])
    }
  }

  @Test func waitsForWhoWritesAndThenTellsThatItIsBusy() throws {
    try withRegister { register, judge in
      let other = try Register(at: register.path, patience: 0)
      let deposit = try judge.deposit(.exemple())
      try register.database.write { (_: Database) throws in
        #expect(throws: RegisterError.busy(register.path)) {
          try other.add([deposit], judgedBy: judge.cadre)
        }
        #expect(try other.actes() == [])
      }
      #expect(try other.add([deposit], judgedBy: judge.cadre) == [.added(1)])
    }
  }

  @Test func tellsADamagedFileAndLeavesIt() throws {
    try withRegister { register, judge in
      try register.add(
        (3...15).map { try judge.deposit(.exemple(presents: $0)) }, judgedBy: judge.cadre)
      try register.close()
      var bytes = try #require(FileManager.default.contents(atPath: register.path))
      for place in stride(from: 4096, to: bytes.count, by: 1) { bytes[place] = 0x5A }
      try bytes.write(to: URL(filePath: register.path))
      #expect(throws: RegisterError.self) { try Register(creatingAt: register.path).actes() }
      #expect(FileManager.default.contents(atPath: register.path) == bytes)
    }
  }
}
