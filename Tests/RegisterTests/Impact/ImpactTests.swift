import Deliberation
import LuaHost
import RuleEngine
import Synchronization
import TestSupport
import Testing

@testable import Register

@Suite struct ImpactTests {
  private static let rules = packageRoot() + "/Rules"

  /// The project's rules with one text of a file replaced by another.
  private func rules(_ path: String, _ old: String, _ new: String) throws -> RuleSet {
    let rules = try RuleSet(folder: Self.rules)
    var files = rules.fichiers.map { LuaSource(name: rules.chemin(de: $0), text: $0.text) }
    let index = try #require(files.firstIndex { $0.name == path })
    let text = files[index].text.replacing(old, with: new)
    #expect(text != files[index].text, "\(path) no longer holds \(old)")
    files[index] = LuaSource(name: path, text: text)
    return try RuleSet(folder: Self.rules, files: files)
  }

  /// What all the rules say of every séance under both laws.
  private func bruteForce(
    _ seances: [Seance], _ avant: Law, _ apres: Law
  ) throws -> [Int64: [VerdictChange]] {
    let (before, after) = (try Evaluator(avant), try Evaluator(apres))
    var changes: [Int64: [VerdictChange]] = [:]
    for (rank, seance) in seances.enumerated() {
      let found = VerdictChange.changes(
        before.evaluate(seance), after.evaluate(seance), of: seance, reason: Self.reason)
      if !found.isEmpty { changes[Int64(rank + 1)] = found }
    }
    return changes
  }

  private static let reason: @Sendable (Verdict) -> String = { "\($0.motif)" }

  private func impact(
    _ register: Register, _ avant: Law, _ apres: Law
  ) throws -> (changes: [Int64: [VerdictChange]], regles: [String]) {
    let impact = try Impact(register, from: avant, to: apres)
    var changes: [Int64: [VerdictChange]] = [:]
    var order: [Int64] = []
    let count = try impact.run(jobs: 2, reason: Self.reason) { acte in
      changes[acte.summary.numero] = acte.changes
      order.append(acte.summary.numero)
    }
    #expect(count == (try register.count()))
    #expect(order == order.sorted())
    return (changes, impact.difference.regles)
  }

  @Test func isEqualToJudgingEverythingTwice() throws {
    let changes = [
      ("presence/quorum-presents.lua", "gravite = \"nullite\"", "gravite = \"irregularite\""),
      (
        "parametres/quorum.lua", "valeur = \"1/3\", source = \"Loi 2020-290 art. 10\"",
        "valeur = \"2/3\", source = \"Loi 2020-290 art. 10\""
      ),
      ("parametres/quorum.lua", "du = \"2022-08-01\"", "du = \"2022-08-02\""),
    ]
    var random = LongRun.generator(of: "impact")
    var drawn = DrawnSeances(seed: random.next())
    let seances = (0..<LongRun.count(150, long: 10_000)).map { _ in drawn.next() }
    try withRegister { register, judge in
      let deposits = try seances.map { seance in
        let record = Array(try judge.record(seance).utf8)
        return Deposit(
          nom: seance.id ?? "", octets: record, dossier: Dossier(seance: seance), record: record,
          verdicts: [], json: Array("[]".utf8))
      }
      try register.add(deposits, judgedBy: judge.cadre)
      let before = try Law(RuleSet(folder: Self.rules))
      for (path, old, new) in changes {
        let after = try Law(rules(path, old, new))
        let found = try impact(register, before, after)
        #expect(found.changes == (try bruteForce(seances, before, after)), "\(path): \(new)")
        #expect(found.regles.count < 40)
      }
    }
  }

  @Test func givesTheRegisterToRulesThatLookAtSeveralSeances() throws {
    let path = "convocation/frequence.lua"
    let before = try Law(RuleSet(folder: Self.rules))
    let after = try Law(rules(path, "gravite = \"", "gravite = \"information\", -- \""))
    let jours = ["2023-01-10", "2023-02-10", "2023-12-20", "2024-01-05"]
    try withRegister { register, judge in
      let seances = jours.map { jour in
        var seance = Seance.exemple(date: jour)
        seance.assemblee.commune = "Losne"
        return seance
      }
      try register.add(seances.map { try judge.deposit($0) }, judgedBy: judge.cadre)
      let (evaluator, other) = (try Evaluator(before), try Evaluator(after))
      var expected: [Int64: [VerdictChange]] = [:]
      for numero in try register.actes().map(\.numero) {
        let acte = try register.acte(numero)
        let registre = try register.registre(around: acte, mois: 120, moisApres: 120)
        let changes = VerdictChange.changes(
          evaluator.evaluate(acte.seance, registre: registre),
          other.evaluate(acte.seance, registre: registre), of: acte.seance, reason: Self.reason)
        if !changes.isEmpty { expected[numero] = changes }
      }
      let found = try impact(register, before, after)
      #expect(found.regles == ["frequence"])
      #expect(found.changes == expected)
      #expect(!expected.isEmpty)
    }
  }

  @Test func aRuleThatStandsInOneLawAloneCountsWhenItFindsSomething() throws {
    try withRegister { register, judge in
      try register.add(
        [.exemple(presents: 7), .exemple(presents: 9)].map { try judge.deposit($0) },
        judgedBy: judge.cadre)
      var files = Judge.files
      files["droit/assez.lua"] = nil
      try withFolder(files) { folder in
        let without = try Law(RuleSet(folder: folder + "/droit"))
        let gone = try impact(register, judge.evaluator.law, without)
        #expect(gone.changes.mapValues { $0.map(\.apres) } == [1: [nil]])
        let come = try impact(register, without, judge.evaluator.law)
        #expect(come.changes.mapValues { $0.map(\.avant) } == [1: [nil]])
      }
    }
  }

  /// A place of the text that gives `valeur`.
  private func place(_ valeur: Int? = nil) -> Extrait {
    var place = Extrait()
    place.ligne = 3
    place.valeur = valeur.map { .entier($0) }
    return place
  }

  @Test func placesThatAreNotReadAgainChangeNoVerdict() throws {
    let text = """
      return regle { id = "places", titre = "Places", articles = { "CGCT L2121-17" },
        gravite = "nullite", portee = "seance",
        controle = function(seance)
          if connu(seance, "extraits") then return conforme "places" end
          if #seance.procurations > 0 or seance.nombres.presents > 9 then
            return conforme "peu"
          end
          return manquement "beaucoup"
        end }
      """
    let extraits: [[String: [Extrait]]?] = [
      nil, ["date": [place()]], ["procurations": [place()], "date": [place()]],
      ["nombres.presents": [place(8), place(12)]], ["nombres.presents": [place(8), place(8)]],
    ]
    let seances = extraits.map { extraits in
      var seance = Seance.exemple(presents: 8)
      seance.nombres = Nombres()
      seance.nombres?.presents = 8
      seance.extraits = extraits
      return seance
    }
    let laws = try [text, text.replacing("nullite", with: "information")].map { text in
      try withFolder(["droit/places.lua": text]) { try Law(RuleSet(folder: $0 + "/droit")) }
    }
    try withRegister { register, judge in
      try register.add(seances.map { try judge.deposit($0) }, judgedBy: judge.cadre)
      let kept = try (1...Int64(register.count())).map { try register.acte($0).seance }
      let found = try impact(register, laws[0], laws[1])
      #expect(found.changes == (try bruteForce(kept, laws[0], laws[1])))
      #expect(found.changes.count == 3)
    }
  }

  @Test func theSameRulesChangeNothing() throws {
    try withRegister { register, judge in
      try register.add([judge.deposit(.exemple(presents: 3))], judgedBy: judge.cadre)
      let law = judge.evaluator.law
      let found = try impact(register, law, law)
      #expect(found.changes.isEmpty)
      #expect(found.regles == [])
    }
  }

  @Test func tellsOldAndNewReasonAndWhetherItWasAdopted() throws {
    try withRegister { register, judge in
      var rejected = Seance.exemple(presents: 7)
      rejected.deliberations = [Deliberation()]
      rejected.deliberations?[0].vote = Vote()
      rejected.deliberations?[0].vote?.resultat = .rejete
      try register.add(
        [.exemple(presents: 7), .exemple(presents: 9), rejected].map { try judge.deposit($0) },
        judgedBy: judge.cadre)
      var files = Judge.files
      files["droit/parametres/presence.lua"] =
        files["droit/parametres/presence.lua"]?.replacing("valeur = 8", with: "valeur = 6")
      try withFolder(files) { folder in
        let after = try Law(RuleSet(folder: folder + "/droit"))
        let found = try impact(register, judge.evaluator.law, after)
        #expect(found.regles == ["assez"])
        #expect(found.changes.keys.sorted() == [1, 3])
        let change = try #require(found.changes[1]?.first)
        #expect(change.avant?.resultat == .manquement)
        #expect(change.avant?.reason == "regle(\"7 présents\")")
        #expect(change.apres?.resultat == .conforme)
        #expect(change.isAdopted)
        #expect(found.changes[3]?.map(\.isAdopted) == [false])
      }
    }
  }
}
