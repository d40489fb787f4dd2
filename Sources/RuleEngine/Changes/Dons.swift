import Deliberation

/// Facts that the document does not tell, with values that they might have.
///
/// A rule that only asks whether a fact is known leaves no trace of it. Which facts it asks for is
/// found by giving it all of them at once: those that it then reads.
struct Dons {
  /// A fact that is not told, and what may be tried for it.
  struct Don {
    let chemin: String
    let essais: [FieldValue]

    /// Asking for a person leaves no trace, but for what is read of her.
    var estPersonne: Bool {
      if case .person? = essais.first { true } else { false }
    }
  }

  private let seance: Seance
  private let item: Int?
  private let lus: [String]
  private(set) var dons: [Don] = []

  /// Presences and lists of the record itself move by other ways.
  private static let exclus: Set = [
    "id", "extraits", "corrections", "non_places", "membres", "presents", "sorties",
    "procurations",
  ]

  init(_ seance: Seance, item: Int?, lus: [String]) {
    self.seance = seance
    self.item = item
    self.lus = lus
    visite(seance, "", profondeur: 0)
  }

  /// What may be tried for the fact at `chemin`; nil when its values are too many to sample.
  static func essais(_ chemin: String, dans seance: Seance) -> [FieldValue]? {
    if chemin == "assemblee.population" { return Strate.toutes.map { .integer($0.debut) } }
    guard let type = Chemin(chemin)?.info?.type else { return nil }
    return essais(type, seance)
  }

  private mutating func visite<Root: Entity>(_ entity: Root, _ base: String, profondeur: Int) {
    for (index, info) in Root.infos.enumerated()
    where !Self.exclus.contains(info.name) && info.presumed == nil {
      let chemin = base.isEmpty ? info.name : "\(base).\(info.name)"
      let value = entity.value(at: index)
      switch (value, info.type) {
      case (.object(let enfant), _): visite(enfant, chemin, profondeur: profondeur)
      case (.unknown, .object(let type)) where profondeur < 2:
        visite(type.init(), chemin, profondeur: profondeur + 1)
      case (.list(let items), .list(.object)): visite(items, chemin, profondeur)
      case (.unknown, .boolean) where base == "assemblee": break
      case (.unknown, let type):
        if let essais = Self.essais(type, seance) {
          dons.append(Don(chemin: chemin, essais: essais))
        }
      default: break
      }
    }
  }

  /// Only the items of a list that the rule went through.
  private mutating func visite(_ items: [FieldValue], _ base: String, _ profondeur: Int) {
    for (rang, value) in items.enumerated() {
      let chemin = "\(base)[\(rang)]"
      let estJuge = base == "deliberations" && rang == item
      guard case .object(let entity) = value,
        estJuge || lus.contains(where: { $0.hasPrefix(chemin + ".") })
      else { continue }
      visite(entity, chemin, profondeur: profondeur)
    }
  }

  private static func essais(_ type: FieldType, _ seance: Seance) -> [FieldValue]? {
    switch type {
    case .boolean: return [.boolean(true), .boolean(false)]
    case .integer: return [.integer(0), .integer(1), .integer(15)]
    case .number: return [.number(0), .number(35)]
    case .euros: return [.euros(Euros(centimes: 0)), .euros(Euros(centimes: 10_000_00))]
    case .text: return [.text("…")]
    case .choice(let mots): return mots.map { .text($0) }
    case .date:
      let jour = seance.date ?? Jour(numero: 19_000)
      return [-8, 1, 30, -400].map { .date(jour.ajoutant($0)) }
    case .time: return Heure(heure: 20, minute: 0).map { [.time($0)] }
    case .person:
      let present = seance.membres?.first { $0.presence == .present }?.nom_complet
      return present.map { [.person(Personne($0))] }
    case .list(.text): return [.list([.text("…")])]
    case .scalar, .object, .list, .map: return nil
    }
  }
}
