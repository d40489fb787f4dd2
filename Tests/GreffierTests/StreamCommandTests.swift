import Foundation
import TestSupport
import Testing

/// `check --ndjson`: records in, lines out.
@Suite struct StreamCommandTests {
  private func record(_ id: Int, presents: Int = 12) -> String {
    """
    {"id":"\(id)","assemblee":{"type":"conseil_municipal","commune":"Losne","en_exercice":15,\
    "population":1300},"date":"2024-03-12","nombres":{"presents":\(presents)}}
    """
  }

  private func ids(_ output: String) -> [String] {
    output.split(separator: "\n").map { line in
      String(line.dropFirst(#"{"id":"#.count).prefix { $0 != "," })
    }
  }

  private func check(_ lines: [String], _ options: String...) throws -> Outcome {
    try greffier(["check", "--ndjson"] + options, file: lines.joined(separator: "\n"))
  }

  private static let rules = [
    "a.lua": """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "irregularite",
      portee = "seance", controle = function(seance)
        if seance.lieu == "x" then return seance.quorm end
        return manquement { "À « {lieu} ».", lieu = seance.lieu }
      end,
    }
    """,
    "greffier.yaml": """
    derogations:
      - { regle: a, portee: { commune: Losne }, motif: m, auteur: le maire, jusqu_au: 2999-12-31 }
    """,
  ]

  private static let outcomes = #"""
    {"id":1.50,"date":null,"assemblee":null,"code_insee":null,"departement":null,\#
    "siren":"212103532","manquements":[{"regle":"a","deliberation":null,"ordre":null,\#
    "gravite":"irregularite","message":"À « la \"mairie\" ».","articles":["CGCT L2121-17"],\#
    "derogation":{"motif":"m","auteur":"le maire","jusqu_au":"2999-12-31"}}],\#
    "indetermines":[],"erreurs":[],"synthese":{"conforme":0,"manquement":1,"indetermine":0,\#
    "sans_objet":0,"erreur":0,"nullite":0,"irregularite":1,"avertissement":0,"information":0,\#
    "derogations":1}}
    {"id":null,"date":"2024-03-12","assemblee":null,"code_insee":null,"departement":null,\#
    "siren":null,"manquements":[],"indetermines":[{"regle":"a","deliberation":null,\#
    "ordre":null,"manquants":["lieu"]}],"erreurs":[],"synthese":{"conforme":0,"manquement":0,\#
    "indetermine":1,"sans_objet":0,"erreur":0,"nullite":0,"irregularite":0,\#
    "avertissement":0,"information":0,"derogations":0}}
    {"id":"c","date":null,"assemblee":null,"code_insee":null,"departement":null,"siren":null,\#
    "manquements":[],"indetermines":[],"erreurs":[{"regle":"a","deliberation":null,\#
    "ordre":null,"message":"« quorm » n'est pas un champ de Seance"}],\#
    "synthese":{"conforme":0,"manquement":0,"indetermine":0,"sans_objet":0,"erreur":1,\#
    "nullite":0,"irregularite":0,"avertissement":0,"information":0,"derogations":0}}

    """#

  @Test func eachOutcomeHasItsPlace() throws {
    let lines = [
      #"{"id":1.50,"assemblee":{"commune":"Losne","siren":"212103532"},"lieu":"la \"mairie\""}"#,
      #"{"assemblee":{},"date":"2024-03-12"}"#, #"{"id":"c","assemblee":{},"lieu":"x"}"#,
    ]
    try withFolder(Self.rules) { folder in
      let outcome = try check(lines, "--rules", folder)
      #expect(outcome == Outcome(output: Self.outcomes, status: 3))
    }
  }

  /// The lines of the block of the page on streams that begins with `opening`, on one.
  private func documented(_ opening: String) throws -> String {
    let page = try String(contentsOfFile: packageRoot() + "/docs/flux.md", encoding: .utf8)
    let start = try #require(page.firstRange(of: opening)).upperBound
    let end = try #require(page[start...].firstRange(of: "```")).lowerBound
    return page[start..<end].split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
  }

  @Test func theDocumentedLineIsWhatIsWritten() throws {
    let outcome = try check([try documented("```json\n")])
    #expect(outcome.output == (try documented("--ndjson losne.ndjson\n")) + "\n")
  }

  @Test(arguments: ["1", "2", "4"]) func theOrderOfTheInputIsKept(jobs: String) throws {
    let lines = (0..<600).map { record($0, presents: $0 % 15) }
    let outcome = try check(lines, "--jobs", jobs)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    #expect(ids(outcome.output) == (0..<600).map { "\"\($0)\"" })
    #expect(try outcome.output == check(lines, "--jobs", "3").output)
  }

  @Test func whereARecordStandsDoesNotShow() throws {
    let lines = (0..<8).map { record($0) }
    let files = [
      "a": lines[..<3].joined(separator: "\n") + "\n", "b": "\n\n" + lines[3],
      "c/d": lines[4...].joined(separator: "\n"), "c/.e": "x", "c/f.verdicts": "x",
    ]
    try withFolder(files) { folder in
      let parts = ["a", "b", "c"].map { "\(folder)/\($0)" }
      let outcome = try greffier(["check", "--ndjson"] + parts)
      #expect(outcome == (try check(lines)))
      #expect(ids(outcome.output).count == 8)
    }
  }

  @Test func oneLineIsEnough() throws {
    let outcome = try check([record(1)])
    #expect(outcome.output.hasPrefix(#"{"id":"1","date":"2024-03-12","assemblee":"#))
    #expect(outcome.output.count(where: { $0 == "\n" }) == 1)
    #expect(try check([]) == Outcome())
    #expect(try check(["", "  "]) == Outcome())
  }

  @Test func badLinesKeepTheirPlace() throws {
    let lines = [
      record(1), #"{"id":2,"assemblee":{},"dat":"2024-03-12"}"#, "", "Bonjour",
      #"{"id":"5","assemblee":{"population":"mille"}}"#, record(6),
    ]
    let outcome = try check(lines)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "3 lignes illisibles sur 5 ; chacune a sa ligne « erreur »\n")
    #expect(ids(outcome.output) == [#""1""#, "2", "null", #""5""#, #""6""#])
    let told = outcome.output.split(separator: "\n")
    #expect(
      told[1...3].joined(separator: "\n") == #"""
        {"id":2,"ligne":2,"erreur":"colonne 24 : la clé « dat » n'existe pas dans Seance ; \#
        vouliez-vous dire « date » ?"}
        {"id":null,"ligne":4,"erreur":"colonne 1 : un enregistrement est un objet ; \#
        trouvé : Bonjour"}
        {"id":"5","ligne":5,"erreur":"colonne 37 : « assemblee.population » doit être un entier ; \#
        trouvé : \"mille\""}
        """#)
  }

  @Test(arguments: ["1", "2"]) func strictEndsAfterTheFirstBadLine(jobs: String) throws {
    let lines = (0..<3_000).map { $0 == 7 ? "{" : record($0) }
    let outcome = try check(lines, "--strict", "--jobs", jobs)
    #expect(outcome.status == 2)
    #expect(ids(outcome.output) == (0..<7).map { "\"\($0)\"" } + ["null"])
  }

  @Test func aFileThatIsNotThereDoesNotHideTheOthers() throws {
    try withFolder(["b": record(1)]) { folder in
      let paths = ["\(folder)/a", "\(folder)/b"]
      let outcome = try greffier(["check", "--ndjson"] + paths)
      #expect(outcome.status == 2)
      #expect(outcome.errors == "\(folder)/a: le fichier n'existe pas\n")
      #expect(ids(outcome.output) == [#""1""#])
      #expect(try greffier(["check", "--ndjson", "--strict"] + paths).output == "")
    }
  }

  @Test func aFileThatIsNotThereIsToldOfWhenTheWorkIsTakenUp() throws {
    try withFolder(["b": record(1) + "\n" + record(2)]) { folder in
      let command = ["check", "--ndjson", "\(folder)/a", "\(folder)/b", "--resume-after"]
      let absent = "\(folder)/a: le fichier n'existe pas\n"
      let outcome = try greffier(command + ["1"])
      #expect((outcome.status, outcome.errors) == (2, absent))
      #expect(ids(outcome.output) == [#""2""#])
      #expect(try greffier(command + ["1", "--strict"]) == Outcome(errors: absent, status: 2))
      let words = "aucun enregistrement n'a l'identifiant « 9 » : rien n'est repris\n"
      #expect(try greffier(command + ["9"]) == Outcome(errors: absent + words, status: 2))
    }
  }

  @Test(arguments: [["check", "--ndjson"], ["check", "-"]])
  func aClosedInputIsToldOf(command: [String]) throws {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "greffier").path
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec \"$@\" <&-", "sh", program] + command
    process.currentDirectoryURL = URL(filePath: packageRoot())
    process.standardError = errors
    try process.run()
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(told.hasPrefix("-: le fichier ne peut être lu : "), "\(told)")
  }

  @Test func theWorkIsTakenUpAfterAnIdentifier() throws {
    let lines = (0..<900).map { record($0) }
    let whole = try check(lines)
    let cut = try check(lines, "--resume-after", "411")
    #expect(cut.status == 0)
    #expect(ids(cut.output) == (412..<900).map { "\"\($0)\"" })
    #expect(whole.output.hasSuffix(cut.output))
    #expect(try check(lines, "--resume-after", "899") == Outcome())
  }

  @Test func anIdentifierThatNoRecordHasIsTold() throws {
    let outcome = try check([record(1), record(2)], "--resume-after", "3")
    #expect(
      outcome
        == Outcome(
          errors: "aucun enregistrement n'a l'identifiant « 3 » : rien n'est repris\n", status: 2))
  }

  @Test func inFullEveryVerdictFollows() throws {
    let short = try check([record(1, presents: 4)]).output
    let long = try check([record(1, presents: 4)], "--faits").output
    #expect(long.hasPrefix(short.dropLast(2)))
    let object = try JSONSerialization.jsonObject(with: Data(long.utf8)) as? [String: Any]
    let document = try greffier("check", "-", "--format", "json", input: record(1, presents: 4))
    let whole =
      try JSONSerialization.jsonObject(with: Data(document.output.utf8)) as? [String: Any]
    for name in ["id", "version", "regles", "remarques", "verdicts", "synthese"] {
      let found = try #require(object?[name] as? NSObject)
      #expect(found == whole?[name] as? NSObject)
    }
  }

  @Test(arguments: [
    (["--format", "json"], "--format does not go with --ndjson, which writes lines of its own."),
    (["--summary"], "--summary does not go with --ndjson"),
    (["--all"], "--all does not go with --ndjson"),
    (["--verbose"], "--verbose does not go with --ndjson"),
    (["--pieces"], "--pieces does not go with --ndjson"),
  ])
  func whatDoesNotGoTogetherIsRefused(options: [String], message: String) throws {
    let outcome = try greffier(["check", "--ndjson"] + options, input: record(1))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message))
    #expect(outcome.output == "")
  }

  @Test(arguments: [["--faits"], ["--strict"], ["--resume-after", "1"]])
  func theOptionsOfLinesNeedLines(options: [String]) throws {
    let outcome = try greffier(["check", "-"] + options, input: record(1))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("\(options[0]) goes with --ndjson."))
    #expect(outcome.output == "")
  }
}
