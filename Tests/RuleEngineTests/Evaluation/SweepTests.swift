import Deliberation
import RuleEngine
import TestSupport
import Testing

/// Rules that run together give what each gives by itself.
@Suite struct SweepTests {
  private let bodies = [
    "return conforme 'ok'",
    "return conforme { '{n|présent|présents}', n = seance.nb_presents }",
    "return conforme { 'ok', remede = 'rien', montre = { { seance, 'date' } } }",
    "return manquement { 'trop', gravite = 'nullite', remede = 'moins' }",
    "return manquement 'trop'",
    "return indetermine { '?', manque = { { seance, 'lieu' } } }",
    "return chacun({ 1, 2 }, function(n) return manquement { '{n}.', n = n, remede = 'r' } end)",
    "return chacun({ 1, 2 }, function(n) return manquement 'deux' end)",
    "return seance.rien", "return nil", "return true", "return 3", "return seance",
    "return { resultat = 'conforme', message = 'à la main' }", "return { resultat = 'inconnu' }",
    "return { resultat = 'conforme', fichier = 3, ligne = 'x' }",
    "local function f(n) return n.x end return f(nil)", "while true do end",
    "local s = 'x' while true do s = s .. s end",
    "if seance.session == 'ordinaire' then return conforme 'oui' end return sans_objet 'non'",
    "if seance.huis_clos.demande then return conforme 'oui' end return manquement 'non'",
  ]

  private let champs = [
    "return true", "return false", "return nil", "return sans_objet 'rien'",
    "return connu(seance, 'lieu')", "return seance.lieu == 'mairie'", "return 'oui'",
    "return seance.rien", "return seance.date, 3", "while true do end",
  ]

  private func broad() throws -> Evaluator {
    var files: [String: String] = [:]
    for (index, body) in bodies.enumerated() { files["b\(index).lua"] = named("b\(index)", body) }
    for (index, champ) in champs.enumerated() {
      files["c\(index).lua"] = regle("return conforme 'ok'", champ: champ)
        .replacing("\"essai\"", with: "\"c\(index)\"")
    }
    return try evaluator(files)
  }

  @Test func togetherIsAsApart() throws {
    let evaluator = try broad()
    #expect(evaluator.regles.count == bodies.count + champs.count)
    let together = evaluator.evaluate(.exemple())
    let apart = evaluator.regles.flatMap { evaluator.evaluate(.exemple(), regle: $0.id) }
    for (left, right) in zip(together, apart) { #expect(left == right, "\(left.regle.id)") }
    #expect(together.count == apart.count)
    #expect(Set(together.map(\.resultat)) == Set(Resultat.allCases))
    #expect(evaluator.compilations == 1)
  }

  @Test func theRulesOfTheProjectGiveTheSameTogether() throws {
    let evaluator = try Evaluator(Law(RuleSet(folder: "Rules")))
    for presents in [4, 8, 15] {
      var seance = Seance.exemple(presents: presents)
      seance.deliberations = [Deliberation(), Deliberation()]
      seance.deliberations?[0].nature = .budget_primitif
      seance.deliberations?[1].objet = "Travaux"
      let apart = evaluator.regles.flatMap { evaluator.evaluate(seance, regle: $0.id) }
      #expect(text(evaluator.evaluate(seance)) == text(apart))
    }
  }

  /// What the evaluator recalls of the séances before changes nothing.
  @Test func theRulesOfTheProjectRecallWhatTheyWouldSay() throws {
    let evaluator = try Evaluator(Law(RuleSet(folder: "Rules")))
    var random = LongRun.generator(of: "recollections")
    var drawn = DrawnSeances(seed: random.next())
    for _ in 0..<LongRun.count(60) {
      let seance = drawn.next()
      let apart = evaluator.regles.flatMap { evaluator.evaluate(seance, regle: $0.id) }
      #expect(text(evaluator.evaluate(seance)) == text(apart))
    }
  }

  @Test func verdictsComeInOrderOfRuleThenOfItem() throws {
    var seance = Seance.exemple()
    seance.deliberations = ["n1", "n2", "n3"].map { numero in
      var item = Deliberation()
      item.numero = numero
      return item
    }
    let own = regle("return conforme(d.numero)", portee: "deliberation")
    let judge = try evaluator([
      "a.lua": own, "b.lua": named("autre", "return conforme 'ok'"),
      "c.lua": own.replacing("\"essai\"", with: "\"dernier\""),
    ])
    let verdicts = judge.evaluate(seance)
    #expect(
      verdicts.map { "\($0.regle.id) \($0.deliberation ?? "")" } == [
        "essai n1", "essai n2", "essai n3", "autre ", "dernier n1", "dernier n2", "dernier n3",
      ])
    #expect(verdicts.last?.motif == .regle("n3"))
    #expect(verdicts.last?.faits.map(\.chemin) == ["deliberations[2].numero"])
  }
}
