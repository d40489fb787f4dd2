import Deliberation
import LuaHost
import Reporting
import RuleEngine

/// What a changed rule would say of the acts that are kept, against what it says now.
struct Impact: Encodable, Sendable {
  /// One act on which the rule would conclude otherwise.
  struct Change: Encodable, Sendable {
    let acte: String
    let nom: String
    let avant: String
    let apres: String
  }

  /// How many acts were judged under both.
  private(set) var actes = 0
  private(set) var changes: [Change] = []

  /// Judges every act of `store` by the rule of `now` and by that of `next`, each alone under
  /// `law`.
  ///
  /// - Complexity: linear in the acts.
  init(_ now: RuleText, next: String, law: Law, store: any ActStore) async throws {
    let before = try Evaluator(law.avec(regles: [LuaSource(name: now.fichier, text: now.text)]))
    let after = try Evaluator(law.avec(regles: [LuaSource(name: now.fichier, text: next)]))
    for row in try await store.rows(ActFilter(), start: 0, count: .max).rows {
      guard let act = try await store.act(row.id) else { continue }
      let seance = act.dossier.seance
      actes += 1
      let (old, new) = (Self.words(before.evaluate(seance)), Self.words(after.evaluate(seance)))
      if old != new {
        let nom = row.assemblee.isEmpty ? row.nom : row.assemblee
        let quand = row.date.map { ", \(Mots.date($0))" } ?? ""
        changes.append(Change(acte: row.id, nom: nom + quand, avant: old, apres: new))
      }
    }
  }

  private static func words(_ verdicts: [Verdict]) -> String {
    let mots = verdicts.map { verdict in
      verdict.gravite.map(Mots.gravite) ?? Mots.resultat(verdict.resultat)
    }
    return mots.isEmpty ? "aucun verdict" : Mots.enumeration(mots)
  }
}
