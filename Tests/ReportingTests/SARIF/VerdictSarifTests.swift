import Deliberation
import Foundation
import Reading
import TestSupport
import Testing

@testable import Reporting
@testable import RuleEngine

/// The log that `check --format sarif` writes.
@Suite struct VerdictSarifTests {
  private static let regle = """
    return regle {
      id = "quorum", titre = "Quorum { réuni }", articles = { "CGCT L2121-17" },
      gravite = "nullite", portee = "seance",
      controle = function(seance)
        if seance.nb_presents > 7 then return conforme "assez" end
        return manquement { "{n} présents.", n = seance.nb_presents, remede = "Reportez." }
      end,
    }
    """
  private static let cassee = """
    return regle {
      id = "cassee", titre = "Cassée", articles = { "CGCT L1" }, gravite = "information",
      portee = "seance", controle = function(seance) return 1 + {} end,
    }
    """

  /// What the log says of `documents` under the rule above and `files`.
  private func log(
    _ documents: [Dossier], _ files: [String: String] = [:], all: Bool = false,
    derogation: Derogation? = nil, alter: (inout CheckedDocument) -> Void = { _ in }
  ) throws -> String {
    try withFolder(files.merging(["quorum.lua": Self.regle]) { $1 }) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      let sarif = VerdictSarif(evaluator, all: all)
      var gathered = Gathered()
      var texts: [String] = []
      for dossier in documents {
        var verdicts = evaluator.evaluate(dossier.seance)
        if let derogation { verdicts[0].derogation = derogation }
        var checked = CheckedDocument(
          fichier: "actes/été 1.txt", dossier: dossier, regles: "sha256:0", verdicts: verdicts)
        alter(&checked)
        var rendered = Rendered()
        sarif.write(checked, to: &rendered)
        rendered.outcome.note(verdicts, bound: nil, indetermine: false)
        gathered.add(rendered)
        if !rendered.output.isEmpty { texts.append(rendered.output) }
      }
      return
        (sarif.opening + texts.joined(separator: sarif.separator) + sarif.closing(gathered))
        .replacing(evaluator.law.ruleSet.empreinte, with: "sha256:1").replacing(folder, with: "R")
    }
  }

  private func run(_ text: String) throws -> [String: Any] {
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require((root["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ text: String) throws -> [[String: Any]] {
    try #require(try run(text)["results"] as? [[String: Any]])
  }

  private var dossier: Dossier {
    var seance = Seance.exemple(presents: 7)
    seance.assemblee.commune = "Losne"
    var place = Extrait()
    (place.page, place.ligne, place.debut, place.fin) = (2, 1, 12, 12)
    seance.extraits = ["membres": [place]]
    return Dossier(seance: seance, lignes: ["Présents : 7, {dont} Alpha"])
  }

  @Test func theWholeLog() throws {
    #expect(
      try log([dossier]) == #"""
        {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\#
        sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"greffier",\#
        "version":"0.1.0","language":"fr","rules":[
        {"id":"quorum","shortDescription":{"text":"Quorum {{ réuni }}"},"defaultConfiguration":\#
        {"level":"error"},"properties":{"gravite":"nullite","articles":["CGCT L2121-17"]}}
        ]}},
        "language":"fr","columnKind":"unicodeCodePoints","properties":{"regles":"sha256:1"},
        "results":[
        {"ruleId":"quorum","ruleIndex":0,"kind":"fail","level":"error","message":{"text":\#
        "7 présents. Reportez."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":\#
        "actes/%C3%A9t%C3%A9%201.txt"},"region":{"startLine":1,"startColumn":12,"endColumn":13,\#
        "snippet":{"text":"7"}}},"properties":{"page":2}}],"partialFingerprints":{\#
        "regleSeance/v1":"781ab1d8f4171085e79a246a35267a14"},"suppressions":[],"properties":{\#
        "gravite":"nullite","articles":["CGCT L2121-17"]}}
        ],
        "invocations":[{"executionSuccessful":true,"toolExecutionNotifications":[],\#
        "toolConfigurationNotifications":[]}]}]}

        """#)
  }

  @Test func noResultIsAnEmptyList() throws {
    let other = Dossier(seance: .exemple(presents: 12))
    #expect(try results(log([])).isEmpty)
    #expect(try results(log([other])).isEmpty)
    #expect(try results(log([dossier, other, dossier])).count == 2)
  }

  @Test func conformeIsAResultWhenAllAreAskedFor() throws {
    let result = try #require(
      try results(log([Dossier(seance: .exemple(presents: 12))], all: true)).first)
    #expect(result["kind"] as? String == "pass")
    #expect(result["level"] as? String == "none")
  }

  @Test func whatIsNotToldIsAnOpenResult() throws {
    var seance = Seance.exemple()
    seance.membres = nil
    let result = try #require(try results(log([Dossier(seance: seance)])).first)
    #expect(result["kind"] as? String == "open")
    #expect(result["level"] as? String == "none")
    let properties = try #require(result["properties"] as? [String: Any])
    #expect((properties["manquants"] as? [String])?.isEmpty == false)
  }

  @Test func aDerogationSuppressesAResult() throws {
    let derogation = Derogation(
      regle: "quorum", etendue: .init(), motif: "reprise le 3 juin", auteur: "le maire",
      jusquAu: try #require(Jour("2026-12-31")), ligne: 1)
    let result = try #require(try results(log([dossier], derogation: derogation)).first)
    let suppression = try #require((result["suppressions"] as? [[String: String]])?.first)
    #expect(
      suppression == [
        "kind": "external", "status": "accepted",
        "justification": "reprise le 3 juin (le maire, jusqu'au 31 décembre 2026)",
      ])
  }

  @Test func theFingerprintStaysWhenTheTextMovesAndTheFileIsRenamed() throws {
    func digest(_ alter: (inout CheckedDocument) -> Void) throws -> String? {
      let result = try results(log([dossier], alter: alter)).first
      return (result?["partialFingerprints"] as? [String: String])?["regleSeance/v1"]
    }
    let first = try digest { _ in }
    let moved = try digest { checked in
      checked.dossier.seance.extraits?["membres"]?[0].ligne = 30
      checked.dossier.lignes = Array(repeating: "", count: 40)
      checked.origine = Origine(fichier: "ailleurs.txt")
    }
    #expect(first == moved)
    #expect(first != (try digest { $0.dossier.seance.date = Jour("2024-03-13") }))
    #expect(first != (try digest { $0.dossier.seance.assemblee.commune = "Laperrière" }))
  }

  @Test func aRecordOfAStreamIsALineOfIt() throws {
    let text = try log([dossier]) { checked in
      checked.origine = Origine(fichier: "/flux/2021:a.ndjson", ligne: 4)
    }
    #expect(
      text.contains(
        #"""
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///flux/\#
        2021%3Aa.ndjson"},"region":{"startLine":4}}}],"partial
        """#))
  }

  @Test func aRuleThatBreaksIsANotification() throws {
    let run = try run(log([dossier], ["cassee.lua": Self.cassee, "illisible.lua": "return 1"]))
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let execution = try #require(
      (invocation["toolExecutionNotifications"] as? [[String: Any]])?.first)
    #expect((execution["associatedRule"] as? [String: String]) == ["id": "cassee"])
    #expect(execution["level"] as? String == "error")
    let message = try #require((execution["message"] as? [String: String])?["text"])
    #expect(message.hasSuffix("(actes/été 1.txt)"))
    let configuration = try #require(
      (invocation["toolConfigurationNotifications"] as? [[String: Any]])?.first)
    #expect(
      configuration["message"] as? [String: String]
        == ["text": "le fichier ne rend ni règle ni paramètre"])
  }

  @Test(arguments: [
    ("a.txt", "a.txt"), ("./a b/c.txt", "./a%20b/c.txt"), ("-:12", "-%3A12"),
    ("/é#?%.txt", "file:///%C3%A9%23%3F%25.txt"), ("z.zip/../y", "z.zip/../y"),
  ])
  func aPathIsAReference(path: String, uri: String) {
    #expect(SarifText.uri(path) == uri)
  }

  @Test func whatSarifReadsAsItsOwnIsEscapedInAMessage() {
    #expect(SarifText.message("{0} [a] (b)") == "{{0}} [a] (b)")
    #expect(SarifText.message("[clic](http://x) [2]") == "\\[clic\\](http://x) \\[2\\]")
  }
}
