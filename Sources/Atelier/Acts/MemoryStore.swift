import Deliberation
import Reporting

/// Acts kept while the server runs.
actor MemoryStore: ActStore {
  private struct Kept {
    let nom: String
    let lu: Dossier
    var corrections: [Correction] = []
    var constat: Constat
    var isStale = false
    /// What lists show: worked out once a change.
    var row: ActRow?
  }

  private var acts: [String: Kept] = [:]
  /// In the order in which they came.
  private var order: [String] = []

  func add(_ document: ReadDocument, _ judgement: Judgement) -> Addition {
    let id = RuleText.empreinte(document.octets)
    guard acts[id] == nil else { return Addition(id: id, isNew: false) }
    acts[id] = Kept(nom: document.nom, lu: judgement.dossier, constat: judgement.constat)
    order.append(id)
    refresh(id)
    return Addition(id: id, isNew: true)
  }

  func act(_ id: String) -> StoredAct? {
    acts[id].map { Self.act(id, $0) }
  }

  func correct(_ id: String, _ correction: Correction) {
    acts[id]?.corrections.append(correction)
    acts[id]?.isStale = true
    refresh(id)
  }

  func note(_ id: String, _ judgement: Judgement) {
    acts[id]?.constat = judgement.constat
    acts[id]?.isStale = false
    refresh(id)
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
    StoredAct(
      id: id, nom: kept.nom, lu: kept.lu, corrections: kept.corrections,
      regles: kept.isStale ? nil : kept.constat.regles)
  }

  private static func row(_ id: String, _ kept: Kept) -> ActRow {
    let seance = act(id, kept).dossier.seance
    return ActRow(
      id: id, nom: kept.nom, assemblee: Assemblage.nom(seance.assemblee), date: seance.date,
      objet: seance.deliberations?.first?.objet, deliberations: seance.deliberations?.count ?? 0,
      corrections: kept.corrections.count, constat: kept.constat)
  }
}
