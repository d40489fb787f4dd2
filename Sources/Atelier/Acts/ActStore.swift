import Deliberation
import Reporting
import RuleEngine

/// Where the pages keep acts: the dossier as it was read, the corrections beside it, and what the
/// rules said of it last.
protocol ActStore: Sendable {
  /// Keeps `document`, read and judged; the same bytes are kept once. The identifier of the act,
  /// and whether it was not there before.
  func add(_ document: ReadDocument, _ judgement: Judgement) async throws -> Addition

  /// The act of that identifier.
  func act(_ id: String) async throws -> StoredAct?

  /// Keeps `correction` beside the act.
  func correct(_ id: String, _ correction: Correction) async throws

  /// Keeps what the rules say of the act, as it is corrected.
  func note(_ id: String, _ judgement: Judgement) async throws

  /// The acts that were last judged by other rules than `law`.
  func stale(under law: Law) async throws -> [String]

  /// What the rules found in all the acts, in numbers.
  func bilan() async throws -> Bilan

  /// What the adopted acts promise, on `jour`, in any order.
  func engagements(on jour: Jour) async throws -> [EngagementSitue]

  /// The acts that `filter` takes, the last in first, at most `count` from the `start`-th on; and
  /// how many there are in all.
  func rows(_ filter: ActFilter, start: Int, count: Int) async throws -> (
    rows: [ActRow], total: Int
  )
}

/// What keeping a document gave.
struct Addition: Sendable, Equatable {
  let id: String
  let isNew: Bool
}

/// An act as it is kept.
struct StoredAct: Sendable {
  let id: String
  /// The name of the document, to be shown: never a path to open.
  let nom: String
  /// As it was read.
  let lu: Dossier
  let corrections: [Correction]

  /// With the corrections.
  var dossier: Dossier {
    var dossier = lu
    dossier.seance = dossier.seance.corrigee(corrections)
    return dossier
  }
}
