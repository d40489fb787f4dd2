import Deliberation
import TestSupport
import Testing

@testable import RuleEngine

/// What holds of every alternative, on séances made at random.
@Suite struct ProprieteTests {
  private let recherches: Recherches
  private static let regles = [
    "quorum-presents", "convocation-delai", "procuration-plafond", "procuration-mandant-absent",
    "procuration-mandataire-present", "presence-total", "secretaire-seance", "vote-arithmetique",
  ]

  init() throws {
    recherches = try Recherches()
  }

  @Test func eachAlternativeWasJudgedAndIsTheLeast() throws {
    var random = SeededGenerator(seed: 7)
    let count = try (1...12).reduce(0) { count, _ in try count + alternatives(seance(&random)) }
    #expect(count > 50)
  }

  /// How many alternatives the rules have on `seance`, each of them checked.
  private func alternatives(_ seance: Seance) throws -> Int {
    var count = 0
    for regle in Self.regles {
      for verdict in recherches.evaluator.evaluate(seance, regle: regle) {
        let alternatives = recherches.evaluator.alternatives(to: verdict, of: seance)
        #expect(alternatives.count <= 3)
        #expect(alternatives.isEmpty || verdict.resultat == .manquement)
        for alternative in alternatives {
          #expect(try resultat(alternative.seance, verdict) == alternative.resultat)
          try expectTheLeast(alternative, verdict, seance)
          count += 1
        }
      }
    }
    return count
  }

  private func resultat(_ seance: Seance, _ verdict: Verdict) throws -> Resultat {
    let found = recherches.evaluator.evaluate(
      seance, regle: verdict.regle.id, item: verdict.item)
    return try #require(found).resultat
  }

  /// One step less of a count or of a date is not enough.
  private func expectTheLeast(
    _ alternative: Alternative, _ verdict: Verdict, _ seance: Seance
  ) throws {
    guard alternative.changements.count == 1, let changement = alternative.changements.first,
      abs(changement.nombre) > 1
    else { return }
    for levier in Leviers(verdict, seance).ordinaires {
      var autre = seance
      let pas = abs(changement.nombre)
      var pleine = seance
      guard levier.pousse(pas, &pleine)?.nombre == changement.nombre,
        pleine == alternative.seance,
        levier.pousse(pas - 1, &autre) != nil
      else { continue }
      #expect(try resultat(autre, verdict) != alternative.resultat)
      return
    }
    Issue.record("no move gives \(changement)")
  }

  private func seance(_ random: inout SeededGenerator) -> Seance {
    var seance = Seance.exemple(presents: 2 + random.below(12), date: date(&random))
    seance.convocation?.date = seance.date?.ajoutant(-1 - random.below(8))
    seance.convocation?.urgence = Urgence()
    seance.convocation?.urgence?.invoquee = random.below(4) == 0
    seance.convocation?.urgence?.approuvee = random.below(2) == 0
    seance.assemblee.population = random.below(7_000)
    seance.secretaire = Personne(nom(&random))
    seance.procurations = (0..<random.below(5)).map { _ in
      Procuration(nom(&random), a: nom(&random))
    }
    var item = Deliberation()
    var vote = Vote()
    vote.pour = random.below(16)
    vote.contre = random.below(4)
    vote.abstentions = random.below(3)
    item.vote = vote
    seance.deliberations = [item]
    if random.below(3) == 0 { seance.membres?.removeLast(1 + random.below(2)) }
    return seance
  }

  private func date(_ random: inout SeededGenerator) -> String {
    ["2021-05-20", "2024-03-12", "2019-06-04"][random.below(3)]
  }

  private func nom(_ random: inout SeededGenerator) -> String {
    ["Alpha", "Bravo", "Charlie", "Kilo", "Lima", "Mike", "Oscar"][random.below(7)]
  }
}
