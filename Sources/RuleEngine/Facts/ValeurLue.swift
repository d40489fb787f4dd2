import Deliberation

/// A value of the record, and where it stands.
struct ValeurLue {
  /// `convocation.date`, `membres[3].presence`; empty for the séance.
  private(set) var chemin: String
  /// Unknown for a derived fact, and for the séance, whose fields are told one by one.
  private(set) var valeur: FieldValue
  /// What is told of the field: where it stands in the schema. Nil for a person, and for an item
  /// of a list.
  private var champ: (kind: Int, index: Int)?

  init(chemin: String, valeur: FieldValue) {
    self.chemin = chemin
    self.valeur = valeur
  }

  /// The name of a field that is worked out from others; nil for any other.
  var nomDeDerive: String? {
    guard let champ, champ.index >= FactSchema.seance.kinds[champ.kind].stored else { return nil }
    return FactSchema.seance.kinds[champ.kind].infos[champ.index].name
  }

  /// What the field reads as when it is not told.
  var presume: FieldValue? {
    champ.flatMap { FactSchema.seance.kinds[$0.kind].infos[$0.index].presumed }
  }

  /// The same, which is no field: the words of a person.
  var sansChamp: ValeurLue { ValeurLue(chemin: chemin, valeur: valeur) }

  /// Goes to the field `label` of an object of that kind.
  mutating func take(_ label: Int, of kind: Int) {
    if case .object(let entity) = valeur, label < FactSchema.seance.kinds[kind].stored {
      take(label, of: kind, entity.value(at: label))
    } else {
      take(label, of: kind, .unknown)
    }
  }

  /// The same, whose value is known.
  mutating func take(_ label: Int, of kind: Int, _ valeur: FieldValue) {
    if !chemin.isEmpty { chemin += "." }
    chemin += FactSchema.seance.kinds[kind].infos[label].name
    champ = (kind, label)
    self.valeur = valeur
  }

  /// Goes to the item `rang` of a list.
  mutating func take(rang: Int) {
    chemin += "["
    chemin += String(rang)
    chemin += "]"
    champ = nil
    if case .list(let items) = valeur, items.indices.contains(rang) {
      valeur = items[rang]
    } else {
      valeur = .unknown
    }
  }

  /// Goes to the field called `nom` of an object.
  mutating func take(_ nom: String) {
    func value<Root: Entity>(in entity: Root) -> FieldValue {
      Root.schema.index(of: nom).map { entity.value(at: $0) } ?? .unknown
    }
    chemin += "." + nom
    champ = nil
    if case .object(let entity) = valeur { valeur = value(in: entity) } else { valeur = .unknown }
  }

  /// Goes down into a field of the object that the field holds, if only it did; false when it is
  /// of another type.
  mutating func descend(_ label: Int) -> Bool {
    guard let champ,
      case .object(let entity) = FactSchema.seance.kinds[champ.kind].infos[champ.index].type
    else { return false }
    take(label, of: FactSchema.seance.index(entity.name))
    return true
  }
}

extension Fait {
  /// The fact that was read there; for a list, how many items it has.
  init(_ lu: ValeurLue, in seance: Seance) {
    guard lu.valeur.isKnown else {
      let presume = lu.presume?.scalar ?? .entier(0)
      self.init(chemin: lu.chemin, valeur: presume, presume: true, extrait: nil)
      return
    }
    var valeur = lu.valeur.scalar
    if case .list(let items) = lu.valeur { valeur = .entier(items.count) }
    self.init(
      chemin: lu.chemin, valeur: valeur, presume: false, extrait: seance.extrait(lu.chemin))
  }
}
