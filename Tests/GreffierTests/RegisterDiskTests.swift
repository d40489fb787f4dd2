import Foundation
import GRDB
import TestSupport
import Testing

/// A register on a disk that is full, or that cannot be written: each a file system of its own,
/// which is gone with the shell that mounts it.
@Suite(.enabled(if: PrivateMounts.areAllowed, "mounting a file system takes root, on Linux"))
struct RegisterDiskTests {
  private func lines(_ folder: String, _ file: String) throws -> [Substring] {
    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
  }

  @Test func aFullDiskIsToldAndNothingThatWasToldIsLost() throws {
    try withActs(3_000) { folder in
      let outcome = try PrivateMounts.shell(
        """
        mkdir disque; mount -t tmpfs -o size=2m tmpfs disque
        add() { "$G" register add actes.ndjson --rules droit --registre disque/r.sqlite; }
        add >dits && exit 9 || echo "statut $?"
        "$G" register verify --registre disque/r.sqlite >verifie
        "$G" register list --format json --registre disque/r.sqlite >gardes
        mount -o remount,size=64m disque
        add >apres; tail -n 1 apres
        """, in: folder)
      let told = try lines(folder, "dits").filter { $0.contains("  ajouté ") }.map { $0.prefix(12) }
      let kept = try lines(folder, "gardes").map { $0.dropFirst(9).prefix(12) }
      #expect(outcome.errors == "disque/r.sqlite: il n'y a plus de place sur le disque\n")
      #expect(!told.isEmpty && told.count < 3_000)
      #expect(Set(told).isSubset(of: kept))
      #expect(try lines(folder, "verifie").first?.hasSuffix("rien à redire.") == true)
      let last = "3000 actes : \(3_000 - kept.count) ajoutés, 0 rejugé, \(kept.count) déjà connus."
      #expect(outcome.output == "statut 2\n\(last)\n")
      #expect(outcome.status == 0)
    }
  }

  /// Whether an earlier version made it, nothing can be done where nothing can be written.
  @Test(arguments: [
    "", "DROP TABLE accomplissements; DELETE FROM grdb_migrations WHERE identifier LIKE '002%'",
  ])
  func aFolderWhereNothingCanBeWrittenIsTold(_ older: String) throws {
    try withActs(2) { folder in
      let register = folder + "/garde/r.sqlite"
      try FileManager.default.createDirectory(
        atPath: folder + "/garde", withIntermediateDirectories: false)
      let added = try greffier([
        "register", "add", folder + "/actes.ndjson", "--rules", folder + "/droit", "--registre",
        register,
      ])
      #expect(added.status == 0)
      try DatabaseQueue(path: register).writeWithoutTransaction { try $0.execute(sql: older) }
      let before = FileManager.default.contents(atPath: register)
      let outcome = try PrivateMounts.shell(
        """
        mount --bind garde garde; mount -o remount,ro,bind garde
        for words in list verify "add actes.ndjson --rules droit"; do
          "$G" register $words --registre garde/r.sqlite && exit 9 || echo "statut $?"
        done
        """, in: folder)
      let line =
        "garde/r.sqlite: le registre est dans un dossier où rien ne peut être écrit, et SQLite "
        + "doit y écrire même pour le lire ; copiez-le ailleurs\n"
      #expect(outcome.errors == String(repeating: line, count: 3))
      #expect(outcome.output == String(repeating: "statut 2\n", count: 3))
      #expect(FileManager.default.contents(atPath: register) == before)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/garde")
      #expect(names == ["r.sqlite"])
    }
  }
}
