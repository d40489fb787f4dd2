import Deliberation
import TestSupport
import Testing

@testable import RuleEngine

/// What the project's own rule called `id` says of `seance`, and what would turn it round.
struct Recherches {
  let evaluator: Evaluator

  init() throws {
    evaluator = try Evaluator(Law(RuleSet(folder: packageRoot() + "/Rules")))
  }

  func alternatives(_ id: String, _ seance: Seance) throws -> [Alternative] {
    let verdict = try #require(evaluator.evaluate(seance, regle: id).first)
    return evaluator.alternatives(to: verdict, of: seance)
  }

  /// Each change as `genre chemin avant→apres nombre`, those of an alternative joined by « + ».
  func changements(_ id: String, _ seance: Seance) throws -> [String] {
    try alternatives(id, seance).map { alternative in
      alternative.changements.map(ecris).joined(separator: " + ")
    }
  }

  private func ecris(_ changement: Changement) -> String {
    let (avant, apres) = (changement.avant.map(ecris) ?? "?", changement.apres.map(ecris) ?? "?")
    return "\(changement.genre) \(changement.chemin) \(avant)→\(apres) \(changement.nombre)"
  }

  private func ecris(_ valeur: Scalaire) -> String {
    switch valeur {
    case .booleen(let value): String(value)
    case .entier(let value): String(value)
    case .euros(let value): value.description
    case .texte(let value): value
    }
  }
}
