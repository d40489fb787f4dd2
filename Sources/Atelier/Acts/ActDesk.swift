import Deliberation
import Reporting
import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The acts of the pages: what is kept of each, and what the rules in force say of it.
struct ActDesk: Sendable {
  /// An act and its verdicts.
  struct Judged: Sendable {
    let act: StoredAct
    /// With the corrections.
    let dossier: Dossier
    let verdicts: [Verdict]
  }

  /// Why a correction is not kept.
  enum Refused: Error, Equatable {
    case noAuthor
    case noReason
    /// The fact is not one that can be corrected so.
    case badValue
  }

  let store: any ActStore
  let rules: RuleDesk

  /// The act judged by the rules in force; nil when there is none of that identifier.
  func judged(_ id: String) async throws -> Judged? {
    guard let act = try await store.act(id) else { return nil }
    let judgement = await rules.judge(act.dossier)
    return Judged(act: act, dossier: judgement.dossier, verdicts: judgement.verdicts)
  }

  /// Has the rules in force judge the act, and keeps what they say.
  private func judgeAgain(_ id: String) async throws {
    guard let act = try await store.act(id) else { return }
    try await store.note(id, await rules.judge(act.dossier))
  }

  /// Judges again the acts whose verdicts are of other rules.
  func judgeAgain() async throws {
    for id in try await store.stale(under: await rules.law) { try await judgeAgain(id) }
  }

  /// Keeps beside the act that the fact at `chemin` is `text`; an empty text: that it is not told.
  func correct(
    _ id: String, chemin: String, text: String, auteur: String, motif: String
  ) async throws {
    guard let act = try await store.act(id) else { throw Failure.notFound }
    guard !auteur.trimmed.isEmpty else { throw Refused.noAuthor }
    guard !motif.trimmed.isEmpty else { throw Refused.noReason }
    guard let path = Chemin(chemin), let type = path.info?.type,
      let given = FactField.given(text.trimmed, of: type)
    else { throw Refused.badValue }
    var dossier = act.dossier
    var correction = Correction()
    correction.chemin = chemin
    correction.avant = path.value(in: dossier.seance).scalar
    correction.apres = given.scalaire
    correction.auteur = auteur.trimmed
    correction.motif = motif.trimmed
    correction.date = Jour(numero: Int(Date().timeIntervalSince1970 / 86_400))
    guard dossier.seance.applique(correction) else { throw Refused.badValue }
    try await store.correct(id, correction)
    try await judgeAgain(id)
  }
}
