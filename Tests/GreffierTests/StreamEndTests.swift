import Foundation
import TestSupport
import Testing

/// How `check --ndjson` ends, and what it takes until then.
@Suite struct StreamEndTests {
  private func record(_ id: Int) -> String {
    #"{"id":\#(id),"assemblee":{},"date":"2021-05-20"}"#
  }

  @Test(arguments: ["1", "2"]) func anInterruptionTearsNoLine(jobs: String) throws {
    let run = try started(["check", "--ndjson", "--jobs", jobs])
    let input = run.input.fileHandleForWriting
    try input.write(contentsOf: Data("\(record(1))\n\(record(2))\n{\"id\"".utf8))
    var output = Data()
    while output.count(where: { $0 == 0x0A }) < 2 {
      output += run.output.fileHandleForReading.availableData
    }
    run.process.interrupt()
    output += try run.output.fileHandleForReading.readToEnd() ?? Data()
    run.process.waitUntilExit()
    try input.close()
    #expect(run.process.terminationReason == .exit)
    #expect(run.process.terminationStatus == 130)
    let whole = try greffier("check", "--ndjson", input: "\(record(1))\n\(record(2))\n")
    #expect(String(decoding: output, as: UTF8.self) == whole.output)
  }

  /// A line is answered as it comes: the one who writes may wait for it.
  @Test(arguments: ["1", "2"]) func aLineIsAnsweredBeforeTheNextIsWritten(jobs: String) throws {
    let run = try started(["check", "--ndjson", "--jobs", jobs])
    for id in 1...3 {
      try run.input.fileHandleForWriting.write(contentsOf: Data((record(id) + "\n").utf8))
      var line = Data()
      while line.last != 0x0A { line += run.output.fileHandleForReading.availableData }
      #expect(String(decoding: line, as: UTF8.self).hasPrefix("{\"id\":\(id),"))
    }
    try run.input.fileHandleForWriting.close()
    run.process.waitUntilExit()
    #expect(run.process.terminationStatus == 0)
  }

  @Test(arguments: [
    ["--ndjson"], ["--ndjson", "--faits"], ["--format", "csv"], ["--summary"],
  ])
  func tenTimesTheLinesTakeNoMoreMemory(options: [String]) throws {
    let peaks = try [300, 3_000].map { count in
      let lines = (0..<count).map { #"{"id":"\#($0)","assemblee":{}}"# + "\n" }.joined()
      return try peak(of: ["check", "-", "--jobs", "2"] + options, on: lines)
    }
    #expect(peaks[0] > 0)
    #expect(peaks[1] < peaks[0] + 16 << 20)
    #expect(peaks[1] < 100 << 20)
  }
}
