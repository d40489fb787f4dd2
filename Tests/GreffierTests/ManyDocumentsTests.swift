import Foundation
import TestSupport
import Testing

/// Folders, archives and streams through the commands.
@Suite struct ManyDocumentsTests {
  private func record(_ id: Int) -> String {
    #"{"id":"\#(id)","assemblee":{},"date":"2021-05-20"}"#
  }

  private func ids(_ output: String) -> [String] {
    output.split(separator: "\n").map { line in
      String(line.prefix { $0 != "," }.filter(\.isNumber))
    }
  }

  @Test(arguments: [["read"], ["check", "--format", "json"], ["check"], ["check", "--all"]])
  func theSameBytesWhateverTheNumberOfCores(command: [String]) throws {
    let act = try String(
      contentsOfFile: packageRoot() + "/Examples/saint-usage-2021-05-20.txt", encoding: .utf8)
    var files = ["faux.json": "{", "flux.ndjson": (0..<40).map(record).joined(separator: "\n")]
    for number in 0..<6 { files["\(number).txt"] = act }
    try withFolder(files) { folder in
      try Data(ZipBytes([.init("x.txt", act), .init("../y", act)]).bytes)
        .write(to: URL(filePath: "\(folder)/z.zip"))
      let outcomes = try ["1", "2", "4"].map { try greffier(command + [folder, "--jobs", $0]) }
      #expect(outcomes[0].status == 2)
      #expect(outcomes[0].output.split(separator: "\n").count >= 47)
      #expect(outcomes[0].errors.split(separator: "\n").count == 2)
      #expect(outcomes[1] == outcomes[0])
      #expect(outcomes[2] == outcomes[0])
    }
  }

  @Test func aStreamGivesAnObjectALineWithItsIdentifier() throws {
    let text = [record(1), "{\"id\":3}", "", record(4)].joined(separator: "\n")
    let outcome = try greffier("check", "-", "--format", "json", input: text)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "-:2:7: « id » doit être un texte ; trouvé : 3\n")
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.map { $0.prefix(29) } == [
        #"{"fichier":"-:1","id":"1","ve"#.prefix(29), #"{"fichier":"-:4","id":"4","ve"#.prefix(29),
      ])
  }

  @Test func theOrderOfALongStreamIsKept() throws {
    let text = (0..<2_000).map(record).joined(separator: "\n")
    let outcome = try greffier("read", "-", "--jobs", "4", input: text)
    #expect(outcome.status == 0)
    #expect(ids(outcome.output) == (0..<2_000).map(String.init))
  }

  @Test func tenTimesTheLinesTakeNoMoreMemory() throws {
    let peaks = try [1_000, 10_000].map { count in
      let lines = (0..<count).map { record($0) + "\n" }.joined()
      return try peak(of: ["read", "-", "--jobs", "2"], on: lines)
    }
    #expect(peaks[0] > 0)
    #expect(peaks[1] < peaks[0] + 8 << 20)
  }

  @Test(arguments: [["read", "-"], ["check", "--ndjson"]], ["1", "2"])
  func aClosedOutputEndsTheWorkQuietly(command: [String], jobs: String) throws {
    let run = try started(command + ["--jobs", jobs])
    try run.output.fileHandleForReading.close()
    // Nothing is written before the output is closed: the records come after.
    let records = (0..<100).map(record).joined(separator: "\n")
    try run.input.fileHandleForWriting.write(contentsOf: Data(records.utf8))
    try run.input.fileHandleForWriting.close()
    let errors = try run.errors.fileHandleForReading.readToEnd() ?? Data()
    run.process.waitUntilExit()
    #expect(String(decoding: errors, as: UTF8.self) == "")
    #expect(run.process.terminationStatus == 141)
  }

  @Test(arguments: ["1", "2"]) func anInterruptionEndsAfterTheLineInHand(jobs: String) throws {
    let run = try started(["read", "-", "--jobs", jobs])
    let input = run.input.fileHandleForWriting
    try input.write(contentsOf: Data("\(record(1))\n\(record(2))\n\(record(3))\n{\"id\"".utf8))
    var output = Data()
    while output.count(where: { $0 == 0x0A }) < 3 {
      output += run.output.fileHandleForReading.availableData
    }
    run.process.interrupt()
    output += try run.output.fileHandleForReading.readToEnd() ?? Data()
    run.process.waitUntilExit()
    try input.close()
    #expect(run.process.terminationReason == .exit)
    #expect(run.process.terminationStatus == 130)
    #expect(ids(String(decoding: output, as: UTF8.self)) == ["1", "2", "3"])
  }

  @Test func aFullDiskIsTold() throws {
    let outcome = try run(
      "greffier", ["read", "Examples/saint-usage-2021-05-20.txt"], to: "/dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "sortie standard : No space left on device\n")
  }

  @Test(arguments: ["0", "-1", "257", "deux"]) func theNumberOfCoresIsBounded(jobs: String) throws {
    let outcome = try greffier("check", "-", "--jobs=\(jobs)", input: "{}")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--jobs"))
    #expect(outcome.output == "")
  }
}
