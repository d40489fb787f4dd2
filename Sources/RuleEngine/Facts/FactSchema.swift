import Deliberation
import LuaHost

/// What Lua sees of the entities: one record type an entity, one for persons, and those of the
/// parameters; described once from `Entity.schema`.
struct FactSchema: Sendable {
  /// One record type, with what is told of each of its fields.
  struct Kind: Sendable {
    let name: String
    let meaning: String
    let infos: [FieldInfo]
    /// How many of `infos` are stored; the others are derived.
    let stored: Int
    /// What writing a record needs of each stored field.
    fileprivate(set) var fields: [StoredField] = []
    /// Where the derived field called so stands in `infos`.
    fileprivate(set) var derived: [String: Int] = [:]
  }

  private(set) var kinds: [Kind] = []
  private(set) var types: [RecordType] = []
  private var indices: [String: Int] = [:]

  /// The kinds that are written in a way of their own.
  private(set) var root = 0
  private(set) var person = 0
  private(set) var member = 0
  private(set) var assembly = 0
  private(set) var item = 0
  private(set) var registre = 0
  /// Where the name in full stands among the fields of a member.
  private(set) var memberName = 0

  static let personne = "Personne"
  static let seance = FactSchema(root: Seance.self)

  /// The index of the type called `name`. Every name asked for is that of a described entity.
  func index(_ name: String) -> Int {
    indices[name] ?? 0
  }

  private init(root: any Entity.Type) {
    add(root)
    addPersonne()
    addRegistre()
    describe()
    types = kinds.map { kind in
      RecordType(kind.name, fields: kind.infos.map { field($0) } + hidden(kind.name))
    }
  }

  private mutating func describe() {
    (self.root, person) = (index(Seance.name), index(Self.personne))
    (member, assembly, item) = (
      index(Membre.name), index(Assemblee.name), index(Deliberation.name)
    )
    for kind in kinds.indices where kind != person {
      let infos = kinds[kind].infos
      kinds[kind].fields = infos.prefix(kinds[kind].stored).map { StoredField($0, in: self) }
      for index in infos.indices.dropFirst(kinds[kind].stored) {
        kinds[kind].derived[infos[index].name] = index
      }
    }
    memberName = kinds[member].derived["nom_complet"] ?? 0
  }

  private mutating func add(_ entity: any Entity.Type) {
    guard indices[entity.name] == nil else { return }
    indices[entity.name] = kinds.count
    let derived = DerivedFacts.fields(of: entity.name)
    kinds.append(
      Kind(
        name: entity.name, meaning: entity.meaning, infos: entity.infos + derived,
        stored: entity.infos.count))
    for info in entity.infos {
      if let nested = info.type.entity { add(nested) }
    }
  }

  /// A person reads as the member whom the words designate, plus the words themselves.
  private mutating func addPersonne() {
    indices[Self.personne] = kinds.count
    let own = [
      FieldInfo(name: "ecrit", type: .text, meaning: "les mots du texte"),
      FieldInfo(
        name: "est_membre", type: .boolean, meaning: "la personne est membre de l'assemblée"),
    ]
    let member = kinds[index(Membre.name)].infos
    kinds.append(
      Kind(
        name: Self.personne,
        meaning: "une personne que le texte nomme ; ses autres champs sont ceux du membre reconnu",
        infos: own + member, stored: own.count))
  }

  private mutating func addRegistre() {
    registre = kinds.count
    kinds.append(
      Kind(
        name: "Registre",
        meaning: "les autres séances de l'assemblée, pour une règle qui déclare « registre »",
        infos: [
          FieldInfo(
            name: "seances", type: .list(.object(Seance.self)),
            meaning: "celles de la période déclarée, par date, sans l'acte jugé")
        ], stored: 1))
  }

  /// Fields that the prelude peeks at and rules have no use for.
  private func hidden(_ name: String) -> [RecordField] {
    switch name {
    case Membre.name: [RecordField("identite")]
    case Seance.name: [RecordField("personnes")]
    case Self.personne: [RecordField("identite"), RecordField("candidats")]
    default: []
    }
  }

  private func field(_ info: FieldInfo) -> RecordField {
    if case .object(let entity) = info.type {
      return RecordField(info.name, whenNull: .nullObject(index(entity.name)))
    }
    return RecordField(info.name, whenNull: info.presumed?.template ?? .unknown)
  }
}

extension FieldType {
  var isList: Bool { if case .list = self { true } else { false } }

  /// The entity that a field of this type leads to, through lists.
  var entity: (any Entity.Type)? {
    switch self {
    case .object(let entity): entity
    case .list(let element): element.entity
    default: nil
    }
  }
}

extension FieldValue {
  fileprivate var template: FieldTemplate {
    switch self {
    case .boolean(let value): .bool(value)
    case .integer(let value): .int(value)
    case .text(let value): .string(value)
    default: .unknown
    }
  }
}
