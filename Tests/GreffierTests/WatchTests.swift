import Foundation
import TestSupport
import Testing

/// `greffier test --watch`: each report is read as it comes, before the next save.
@Suite(.timeLimit(.minutes(2))) struct WatchTests {
  private static func rule(_ id: String, _ least: Int) -> String {
    """
    return regle {
      id = "\(id)", titre = "T", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        if seance.nb_presents < \(least) then return manquement "peu" end
        return conforme "assez"
      end,
    }
    """
  }
  private static let essais = #"return essais { { "Huit", presents = 8, attend = "conforme" } }"#

  @Test func eachSaveRunsWhatItTouches() throws {
    let files = [
      "a.lua": Self.rule("a", 8), "a.essais.lua": Self.essais, "b.lua": Self.rule("b", 8),
      "b.essais.lua": Self.essais,
    ]
    try withFolder(files) { folder in
      let process = Process()
      let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      process.executableURL = programs.appending(path: "greffier")
      process.arguments = ["test", folder, "--watch"]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      defer {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      }
      var reader = Reader(pipe: pipe)
      func save(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"), options: .atomic)
      }
      #expect(reader.tally() == "2 essais : 2 réussis, 0 échoué.")
      try save("a.lua", Self.rule("a", 9))
      #expect(reader.tally() == "1 essai : 0 réussi, 1 échoué.")
      try save("b.essais.lua", "return essais { { 'Neuf', presents = 9, attend = 'conforme' } }")
      #expect(reader.tally() == "1 essai : 1 réussi, 0 échoué.")
      try FileManager.default.createDirectory(
        atPath: folder + "/parametres", withIntermediateDirectories: true)
      try save("parametres/p.lua", "return {")
      #expect(reader.tally() == "2 essais : 1 réussi, 1 échoué.")
    }
  }

  /// Reads a pipe as far as the next tally.
  private struct Reader {
    let pipe: Pipe
    private var text = ""

    init(pipe: Pipe) {
      self.pipe = pipe
    }

    mutating func tally() -> String? {
      while true {
        if let end = text.range(of: "\n") {
          let line = String(text[..<end.lowerBound])
          text.removeSubrange(..<end.upperBound)
          if line.contains(" essai") && line.hasSuffix(".") { return line }
          continue
        }
        let data = pipe.fileHandleForReading.availableData
        guard !data.isEmpty else { return nil }
        text += String(decoding: data, as: UTF8.self)
      }
    }
  }
}
