import LuaHost

/// The types of a séance's record, and how one is written.
struct SeanceRecord {
  static let types = [
    RecordType(
      "Seance",
      fields: fields(
        "id commune date convocation affichage annee population en_exercice rang president "
          + "secretaire budget membres procurations deliberations")),
    RecordType("Membre", fields: fields("nom civilite qualite present excuse")),
    RecordType("Procuration", fields: fields("mandant mandataire date")),
    RecordType(
      "Deliberation",
      fields: fields(
        "numero objet rapporteur beneficiaire montant pour contre abstentions refus presents "
          + "unanimite adoptee secret nominatif interesses engagements")),
    RecordType("Engagement", fields: fields("id montant date nature")),
  ]

  private(set) var buffer = RecordBuffer(types: types)

  private static func fields(_ names: String) -> [RecordField] {
    names.split(separator: " ").map { RecordField(String($0)) }
  }

  /// Replaces the record by that of the séance; its root.
  mutating func write(_ seance: borrowing Seance) -> Block {
    buffer.removeAll()
    let root = buffer.object(0)
    write(heading: seance, at: root.start)
    let membres = buffer.list(count: seance.membres.count)
    buffer.set(root.slot(12), .list(membres))
    for i in seance.membres.indices { write(seance.membres[i], at: membres.slot(i)) }
    let procurations = buffer.list(count: seance.procurations.count)
    buffer.set(root.slot(13), .list(procurations))
    for i in seance.procurations.indices {
      write(seance.procurations[i], at: procurations.slot(i))
    }
    let deliberations = buffer.list(count: seance.deliberations.count)
    buffer.set(root.slot(14), .list(deliberations))
    for i in seance.deliberations.indices {
      write(seance.deliberations[i], at: deliberations.slot(i))
    }
    return root
  }

  private mutating func write(heading seance: borrowing Seance, at slot: Int) {
    buffer.set(slot, .string(seance.id))
    buffer.set(slot + 1, .string(seance.commune))
    buffer.set(slot + 2, .int(seance.date))
    buffer.set(slot + 3, .int(seance.convocation))
    buffer.set(slot + 4, .int(seance.affichage))
    buffer.set(slot + 5, .int(seance.annee))
    buffer.set(slot + 6, .int(seance.population))
    buffer.set(slot + 7, .int(seance.enExercice))
    buffer.set(slot + 8, .int(seance.rang))
    buffer.set(slot + 9, .string(seance.president))
    buffer.set(slot + 10, .string(seance.secretaire))
    buffer.set(slot + 11, .double(seance.budget))
  }

  private mutating func write(_ membre: borrowing Membre, at element: Int) {
    let slot = object(1, at: element)
    buffer.set(slot, .string(membre.nom))
    buffer.set(slot + 1, .string(membre.civilite))
    buffer.set(slot + 2, .string(membre.qualite))
    buffer.set(slot + 3, .bool(membre.present))
    buffer.set(slot + 4, .bool(membre.excuse))
  }

  private mutating func write(_ procuration: borrowing Procuration, at element: Int) {
    let slot = object(2, at: element)
    buffer.set(slot, .string(procuration.mandant))
    buffer.set(slot + 1, .string(procuration.mandataire))
    buffer.set(slot + 2, .int(procuration.date))
  }

  private mutating func write(_ d: borrowing Deliberation, at element: Int) {
    let slot = object(3, at: element)
    buffer.set(slot, .string(d.numero))
    buffer.set(slot + 1, .string(d.objet))
    buffer.set(slot + 2, .string(d.rapporteur))
    buffer.set(slot + 3, d.beneficiaire.map { .string($0) } ?? .stop)
    buffer.set(slot + 4, d.montant.map { .double($0) } ?? .stop)
    buffer.set(slot + 5, .int(d.pour))
    buffer.set(slot + 6, .int(d.contre))
    buffer.set(slot + 7, .int(d.abstentions))
    buffer.set(slot + 8, .int(d.refus))
    buffer.set(slot + 9, .int(d.presents))
    buffer.set(slot + 10, .bool(d.unanimite))
    buffer.set(slot + 11, .bool(d.adoptee))
    buffer.set(slot + 12, .bool(d.secret))
    buffer.set(slot + 13, .bool(d.nominatif))
    let interesses = buffer.list(count: d.interesses.count)
    buffer.set(slot + 14, .list(interesses))
    for (i, nom) in d.interesses.enumerated() { buffer.set(interesses.slot(i), .string(nom)) }
    let engagements = buffer.list(count: d.engagements.count)
    buffer.set(slot + 15, .list(engagements))
    for i in d.engagements.indices { write(d.engagements[i], at: engagements.slot(i)) }
  }

  private mutating func write(_ engagement: borrowing Engagement, at element: Int) {
    let slot = object(4, at: element)
    buffer.set(slot, .string(engagement.id))
    buffer.set(slot + 1, .double(engagement.montant))
    buffer.set(slot + 2, .int(engagement.date))
    buffer.set(slot + 3, .string(engagement.nature))
  }

  private mutating func object(_ type: Int, at element: Int) -> Int {
    let block = buffer.object(type)
    buffer.set(element, .object(block))
    return block.start
  }
}
