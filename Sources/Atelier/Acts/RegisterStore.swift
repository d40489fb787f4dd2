import Deliberation
import Reading
import Register
import Reporting
import RuleEngine

/// Acts kept in a register: they are there again when the server is, and the command line has the
/// same.
struct RegisterStore: ActStore {
  let register: Register
  /// The name and the text of the file of settings; nil for none.
  let reglages: (nom: String, texte: String)?
  /// Today, against which dérogations are held.
  let jour: Jour

  func add(_ document: ReadDocument, _ judgement: Judgement) async throws -> Addition {
    let deposit = Deposit(
      nom: document.nom, octets: document.octets, dossier: judgement.dossier,
      gardeTexte: !document.isRow, record: judgement.record, verdicts: judgement.verdicts,
      json: judgement.json(document.nom))
    let cadre = cadre(judgement.law)
    let outcomes = try await offloading { () throws(RegisterError) in
      try register.add([deposit], judgedBy: cadre)
    }
    let isNew = if case .added? = outcomes.first { true } else { false }
    return Addition(id: deposit.empreinte.description, isNew: isNew)
  }

  func act(_ id: String) async throws -> StoredAct? {
    guard let summary = try await find(id) else { return nil }
    let acte = try await offloading { () throws(RegisterError) in
      try register.acte(summary.numero)
    }
    let seance = try RecordReader.read(Array(acte.record.utf8), fichier: summary.nom)
    let lignes = acte.texte?.split(separator: "\n", omittingEmptySubsequences: false)
    var lu = Dossier(seance: seance, lignes: lignes?.map(String.init))
    lu.remarques = acte.remarques
    return StoredAct(id: id, nom: summary.nom, lu: lu, corrections: acte.corrections)
  }

  func correct(_ id: String, _ correction: Correction) async throws {
    guard let summary = try await find(id), let chemin = correction.chemin else { return }
    try await offloading { () throws(RegisterError) in
      _ = try register.correct(
        summary.numero, chemin, to: correction.apres, auteur: correction.auteur ?? "",
        motif: correction.motif ?? "", date: correction.date ?? jour)
    }
  }

  func note(_ id: String, _ judgement: Judgement) async throws {
    guard let summary = try await find(id) else { return }
    let cadre = cadre(judgement.law)
    let judged = JudgedRecord(
      record: judgement.record, verdicts: judgement.verdicts, json: judgement.json(summary.nom))
    try await offloading { () throws(RegisterError) in
      try register.judge(summary.numero, judged, by: cadre)
    }
  }

  func stale(under law: Law) async throws -> [String] {
    let cadre = cadre(law)
    return try await offloading { () throws(RegisterError) in
      var ids: [String] = []
      for acte in try register.actes()
      where try !register.isKnown(acte.empreinte, judgedBy: cadre) {
        ids.append(acte.empreinte.description)
      }
      return ids
    }
  }

  func bilan() async throws -> Bilan {
    Bilan(
      try await offloading { () throws(RegisterError) in
        try register.comptes()
      })
  }

  func engagements(on jour: Jour) async throws -> [EngagementSitue] {
    try await offloading { () throws(RegisterError) in try register.engagements(on: jour) }
  }

  func rows(
    _ filter: ActFilter, start: Int, count: Int
  ) async throws -> (rows: [ActRow], total: Int) {
    var query = filter.query
    guard filter.etat != .regulier else {
      let all = try await offloading { [query] () throws(RegisterError) in
        try register.actes(matching: query)
      }
      let rows = all.map(ActRow.init).filter(\.constat.estRegulier)
      return (Array(rows.dropFirst(start).prefix(count)), rows.count)
    }
    let total = try await offloading { [query] () throws(RegisterError) in
      try register.count(matching: query)
    }
    let (last, isTooMany) = start.addingReportingOverflow(count)
    query.limit = isTooMany ? nil : last
    let acts = try await offloading { [query] () throws(RegisterError) in
      try register.actes(matching: query)
    }
    return (acts.dropFirst(start).map(ActRow.init), total)
  }

  private func find(_ id: String) async throws -> ActeSummary? {
    guard Empreinte(id) != nil else { return nil }
    return try await offloading { () throws(RegisterError) in
      do throws(RegisterError) {
        return try register.find(id)
      } catch .noActe {
        return nil
      }
    }
  }

  private func cadre(_ law: Law) -> Cadre {
    Cadre(law, reglages: reglages, version: VerdictWriter.version, date: nil, jour: jour)
  }
}
