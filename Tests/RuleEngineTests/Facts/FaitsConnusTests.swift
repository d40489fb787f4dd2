import Deliberation
import LuaHost
import TestSupport
import Testing

@testable import RuleEngine

/// The facts of a séance, made once, are those that each trace would make by itself.
@Suite struct FaitsConnusTests {
  private let evaluator: Evaluator

  init() throws {
    evaluator = try Evaluator(Law(RuleSet(folder: "Rules")))
  }

  @Test func theyAreThoseOfEachTraceByItself() {
    var random = LongRun.generator(of: "known facts")
    var drawn = DrawnSeances(seed: random.next())
    for _ in 0..<LongRun.count(40) {
      var seance = drawn.next()
      addPlaces(to: &seance, &random)
      for verdict in evaluator.evaluate(seance) {
        for trace in verdict.provenance.traces {
          #expect(trace.faits == FaitsParChemin.faits(trace))
        }
      }
    }
  }

  @Test func indicesTellTheSameFacts() {
    var random = LongRun.generator(of: "indices of facts")
    var drawn = DrawnSeances(seed: random.next())
    var situated = 0
    for _ in 0..<LongRun.count(20) {
      let verdicts = evaluator.evaluate(drawn.next())
      for verdict in verdicts {
        guard let situes = verdict.faitsSitues else { continue }
        situated += 1
        #expect(situes.rangs.map(situes.fait) == verdict.faits)
      }
    }
    #expect(situated > 0)
  }

  @Test func factsOfTheSameSeanceShareTheirIndices() throws {
    let verdicts = evaluator.evaluate(.exemple()).compactMap(\.faitsSitues)
    let other = try #require(evaluator.evaluate(.exemple()).compactMap(\.faitsSitues).first)
    let first = try #require(verdicts.first)
    #expect(verdicts.filter { first.estDeMemeSeance(que: $0) }.count > 1)
    #expect(!first.estDeMemeSeance(que: other))
  }

  /// Places of the text for a few facts, objects and lists.
  private func addPlaces(to seance: inout Seance, _ random: inout SeededGenerator) {
    let chemins = [
      "date", "membres", "membres[0]", "convocation", "convocation.date", "deliberations[0]",
      "deliberations[0].vote", "assemblee.population", "procurations[0]", "presents[0]",
    ]
    var extraits: [String: [Extrait]] = [:]
    for chemin in chemins where random.below(2) == 0 {
      var extrait = Extrait()
      extrait.ligne = random.below(90)
      extraits[chemin] = [extrait]
    }
    seance.extraits = extraits
  }
}

/// The facts of a trace, each found by its path.
private struct FaitsParChemin {
  let encoded: EncodedSeance
  let hypotheses: [Hypothese]
  private var faits: [Fait] = []
  private var vus: Set<String> = []

  static func faits(_ trace: Trace) -> [Fait] {
    guard let encoded = trace.encoded else { return [] }
    var found = FaitsParChemin(encoded: encoded, hypotheses: trace.hypotheses)
    for fact in trace.facts {
      if !encoded.estDroit(fact) {
        found.add(fact)
      } else if encoded.parametre(fact) != nil {
        found.add(told: "date")
      }
    }
    return found.faits
  }

  private init(encoded: EncodedSeance, hypotheses: [Hypothese]) {
    self.encoded = encoded
    self.hypotheses = hypotheses
  }

  private mutating func add(_ fact: FactID) {
    let place = encoded.place(of: fact)
    let chemin = place.chemin
    guard !vus.contains(chemin), !hypotheses.contains(where: { $0.chemin == chemin }) else {
      return
    }
    let value = Chemin(chemin)?.value(in: encoded.valeurs) ?? .unknown
    if let derive = encoded.derive(fact) {
      add(Fait(chemin: chemin, valeur: derive, presume: false, extrait: nil))
      for base in bases(chemin) { add(told: base) }
    } else if value.isKnown {
      add(told: chemin)
    } else {
      let presume = place.info?.presumed?.scalar ?? .entier(0)
      add(Fait(chemin: chemin, valeur: presume, presume: true, extrait: nil))
    }
  }

  private mutating func add(told chemin: String) {
    guard let value = Chemin(chemin)?.value(in: encoded.valeurs), value.isKnown else { return }
    var valeur = value.scalar
    if case .list(let items) = value { valeur = .entier(items.count) }
    add(
      Fait(
        chemin: chemin, valeur: valeur, presume: false, extrait: encoded.valeurs.extrait(chemin)))
  }

  private mutating func add(_ fait: Fait) {
    if vus.insert(fait.chemin).inserted { faits.append(fait) }
  }

  private func bases(_ chemin: String) -> [String] {
    let point = chemin.lastIndex(of: ".").map { chemin.index(after: $0) } ?? chemin.startIndex
    let avant = String(chemin[..<point])
    let presents = avant + "presents"
    return switch chemin[point...] {
    case "nb_presents": [presents, "nombres.presents", "membres"]
    case "presents_ouverture", "nb_distance": [presents, "membres"]
    case "presents_vote": [presents, avant + "sorties", "membres"]
    case "pouvoirs": [avant + "procurations", "procurations"]
    case "nb_votants_max": [presents, "nombres.presents", "membres", "procurations"]
    case "jours_francs": ["convocation.date", "date"]
    case "strate": ["assemblee.population"]
    case "suffrages_exprimes": [avant + "vote.pour", avant + "vote.contre"]
    case "nom_complet": [String(avant.dropLast())]
    default: []
    }
  }
}
