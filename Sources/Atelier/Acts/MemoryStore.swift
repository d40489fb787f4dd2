import Deliberation
import Reporting
import RuleEngine

/// Acts kept while the server runs.
actor MemoryStore: ActStore {
  private struct Kept {
    let nom: String
    let lu: Dossier
    var corrections: [Correction] = []
    var constat: ActState
    var bilan: Bilan
    var regles: String
    /// What lists show: worked out once a change.
    var row: ActRow?
  }

  private var acts: [String: Kept] = [:]
  /// In the order in which they came.
  private var order: [String] = []

  func add(_ document: ReadDocument, _ judgement: Judgement) -> Addition {
    let id = RuleText.empreinte(document.octets)
    guard acts[id] == nil else { return Addition(id: id, isNew: false) }
    acts[id] = Kept(
      nom: document.nom, lu: judgement.dossier, constat: judgement.constat,
      bilan: judgement.bilan(document.nom), regles: judgement.law.ruleSet.empreinte)
    order.append(id)
    refresh(id)
    return Addition(id: id, isNew: true)
  }

  func act(_ id: String) -> StoredAct? {
    acts[id].map { Self.act(id, $0) }
  }

  func correct(_ id: String, _ correction: Correction) {
    acts[id]?.corrections.append(correction)
    refresh(id)
  }

  func note(_ id: String, _ judgement: Judgement) {
    guard let nom = acts[id]?.nom else { return }
    acts[id]?.constat = judgement.constat
    acts[id]?.bilan = judgement.bilan(nom)
    acts[id]?.regles = judgement.law.ruleSet.empreinte
    refresh(id)
  }

  func stale(under law: Law) -> [String] {
    order.filter { acts[$0]?.regles != law.ruleSet.empreinte }
  }

  func bilan() -> Bilan {
    var bilan = Bilan()
    for kept in acts.values { bilan.ajoute(kept.bilan) }
    return bilan
  }

  func engagements(on jour: Jour) -> [EngagementSitue] {
    acts.flatMap { EngagementSitue.tous(Self.act($0, $1).dossier.seance, le: jour) }
  }

  func rows(_ filter: ActFilter, start: Int, count: Int) -> (rows: [ActRow], total: Int) {
    let rows = order.reversed().compactMap { acts[$0]?.row }.filter(filter.takes)
    return (Array(rows.dropFirst(start).prefix(count)), rows.count)
  }

  private func refresh(_ id: String) {
    guard let kept = acts[id] else { return }
    acts[id]?.row = Self.row(id, kept)
  }

  private static func act(_ id: String, _ kept: Kept) -> StoredAct {
    StoredAct(id: id, nom: kept.nom, lu: kept.lu, corrections: kept.corrections)
  }

  private static func row(_ id: String, _ kept: Kept) -> ActRow {
    let seance = act(id, kept).dossier.seance
    return ActRow(
      id: id, nom: kept.nom, assemblee: Assemblage.nom(seance.assemblee), date: seance.date,
      objet: seance.deliberations?.first?.objet, deliberations: seance.deliberations?.count ?? 0,
      constat: kept.constat)
  }
}
