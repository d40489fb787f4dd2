import Foundation
import TestSupport
import Testing

/// What a register bears: programs killed, several at once, no room, no right to write.
@Suite struct RegisterReliabilityTests {
  private func adding(_ folder: String) -> [String] {
    [
      "register", "add", folder + "/actes.ndjson", "--rules", folder + "/droit", "--registre",
      folder + "/r.sqlite",
    ]
  }

  /// The identifiers of the whole lines that tell of an act.
  private func acknowledged(_ output: String) -> Set<Substring> {
    let whole = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return Set(whole.filter { $0.contains("  ajouté ") }.map { $0.prefix(12) })
  }

  private func kept(_ folder: String) throws -> Set<Substring> {
    let option = ["--registre", folder + "/r.sqlite"]
    guard FileManager.default.fileExists(atPath: option[1]) else { return [] }
    let verified = try greffier(["register", "verify"] + option)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    let list = try greffier(["register", "list", "--format", "json"] + option)
    return Set(list.output.split(separator: "\n").map { $0.dropFirst(9).prefix(12) })
  }

  /// Kills an import once it has told of so many acts, and gives all that it told.
  private func killed(_ folder: String, after count: Int) throws -> String {
    let run = try started(adding(folder))
    var output = Data()
    var lines = 0
    while lines < count {
      let block = run.output.fileHandleForReading.availableData
      guard !block.isEmpty else { break }
      output += block
      lines += block.count { $0 == UInt8(ascii: "\n") }
    }
    kill(run.process.processIdentifier, SIGKILL)
    output += try run.output.fileHandleForReading.readToEnd() ?? Data()
    run.process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test func aKilledImportLosesNothingThatItTold() throws {
    let count = LongRun.count(1_000, long: 10_000)
    var random = LongRun.generator(of: "register, killed")
    try withActs(count) { folder in
      for _ in 0..<LongRun.count(5, long: 50) {
        let told = try acknowledged(killed(folder, after: random.below(count)))
        let kept = try kept(folder)
        #expect(told.isSubset(of: kept), "\(told.subtracting(kept).count) of \(told.count)")
        // Sometimes the import goes on where it was cut, sometimes all begins again.
        guard random.below(2) == 0 else { continue }
        for end in ["", "-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: folder + "/r.sqlite" + end)
        }
      }
      let whole = try greffier(adding(folder))
      #expect(whole.status == 0)
      #expect(whole.output.hasSuffix("déjà connus.\n") || whole.output.hasSuffix("déjà connu.\n"))
      #expect(try kept(folder).count == count)
    }
  }

  @Test func twoImportsAtOnceKeepEveryAct() throws {
    try withActs(600) { folder in
      let runs = [try started(adding(folder)), try started(adding(folder))]
      var told: Set<Substring> = []
      for run in runs {
        let output = try run.output.fileHandleForReading.readToEnd() ?? Data()
        let errors = try run.errors.fileHandleForReading.readToEnd() ?? Data()
        run.process.waitUntilExit()
        #expect(run.process.terminationStatus == 0)
        #expect(String(decoding: errors, as: UTF8.self) == "")
        told.formUnion(acknowledged(String(decoding: output, as: UTF8.self)))
      }
      let kept = try kept(folder)
      #expect(kept.count == 600)
      #expect(told == kept)
    }
  }

  @Test func noRoomIsToldAndNothingIsLost() throws {
    try withActs(3_000) { folder in
      // No file may be longer than 400 blocks of 1 KB.
      let words = ([built("greffier").path] + adding(folder)).map { "'\($0)'" }
      let process = Process()
      let (output, errors) = (Pipe(), Pipe())
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = [
        "-c", "trap '' XFSZ; ulimit -f 400; exec \(words.joined(separator: " "))",
      ]
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      let told = try output.fileHandleForReading.readToEnd() ?? Data()
      let text = String(
        decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      #expect(
        text == "\(folder)/r.sqlite: le registre ne peut être lu ou écrit à cet endroit "
          + "(disk I/O error)\n")
      let acts = acknowledged(String(decoding: told, as: UTF8.self))
      #expect(acts.count < 3_000)
      #expect(try acts.isSubset(of: kept(folder)))
    }
  }

  @Test func whereNothingCanBeWrittenIsTold() throws {
    try withActs(1) { folder in
      let words = adding(folder).dropLast() + ["/proc/r.sqlite"]
      let outcome = try greffier(Array(words))
      #expect(
        outcome
          == Outcome(
            errors: "/proc/r.sqlite: le registre ne peut être lu ou écrit à cet endroit "
              + "(unable to open database file)\n", status: 2))
    }
  }

  @Test func aFileThatIsNoRegisterIsLeftAlone() throws {
    try withActs(1) { folder in
      let path = folder + "/r.sqlite"
      try "Conseil municipal".write(toFile: path, atomically: true, encoding: .utf8)
      #expect(
        try greffier(adding(folder))
          == Outcome(errors: "\(path): ce n'est pas un registre de Greffier\n", status: 2))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "Conseil municipal")
    }
  }
}
