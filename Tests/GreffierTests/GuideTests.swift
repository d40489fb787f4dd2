import Foundation
import TestSupport
import Testing

/// The guide's blocks, run in their order in one folder: files are written, or are what `init`
/// wrote; commands answer what the page shows.
@Suite struct GuideTests {
  private struct Block {
    let language: String
    let text: String
  }

  private func blocks() throws -> [Block] {
    let page = try String(
      contentsOfFile: packageRoot() + "/docs/guide-du-juriste.md", encoding: .utf8)
    return page.matches(of: #/(?m)^```(\w+)\n([\s\S]*?)^```$/#).map { match in
      Block(language: String(match.1), text: String(match.2))
    }
  }

  @Test func everyBlockIsTrue() throws {
    let blocks = try blocks()
    #expect(blocks.count { $0.language == "console" } >= 8)
    try withFolder([:]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/Examples", withDestinationPath: packageRoot() + "/Examples")
      for block in blocks {
        switch block.language {
        case "lua": try file(block.text, in: folder)
        case "console": #expect(try answers(block.text, in: folder) == block.text)
        default: Issue.record("a block of \(block.language)")
        }
      }
    }
  }

  /// `-- PATH`, then the text of the file to write; or, after « écrit par init », that it has.
  private func file(_ block: String, in folder: String) throws {
    let written = ", écrit par init"
    let end = try #require(block.firstIndex(of: "\n"))
    let heading = block[..<end].dropFirst("-- ".count)
    let text = String(block[block.index(after: end)...])
    if heading.hasSuffix(written) {
      let path = "\(folder)/\(heading.dropLast(written.count))"
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    } else {
      let file = URL(filePath: "\(folder)/\(heading)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// The block again, with what each of its commands prints now, errors among results.
  private func answers(_ block: String, in folder: String) throws -> String {
    try block.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { line in
      try "\(line)\n\(shell(String(line.dropFirst(2)), in: folder))"
    }.joined()
  }

  private func shell(_ command: String, in folder: String) throws -> String {
    let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; \(command)"]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "\(programs):/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
