import Deliberation
import LuaHost

/// The fields of what rules are given, and what each may be.
struct NameSchema {
  /// A type of object.
  struct Kind {
    /// As errors call it: `Seance`, `p.quorum`.
    let name: String
    let fields: [String: Possible]
    /// The names that a rule may mean, in order.
    let names: [String]
  }

  /// The names that a source may read as globals; with its own names for each library.
  typealias Globals = [String: [String]?]

  private(set) var kinds: [Kind] = []
  /// `p`; nil when a parameter file is broken, and its parameters not known.
  private(set) var parametres: Int?
  /// The group of parameters of each name.
  private(set) var groupes: [String: Int] = [:]
  private let facts = FactSchema.seance

  var seance: Int { facts.root }
  var deliberation: Int { facts.item }
  var registre: Int { facts.registre }

  init(_ law: Law) {
    for (index, kind) in facts.kinds.enumerated() {
      var fields: [String: Possible] = [:]
      for field in facts.types[index].fields { fields[field.name] = .any }
      for info in kind.infos { fields[info.name] = Possible(orAny: shape(info.type)) }
      kinds.append(Kind(name: kind.name, fields: fields, names: kind.infos.map(\.name)))
    }
    for groupe in law.schema.groupes {
      add(groupe, calculs: law.calculs.filter { $0.groupe == groupe.nom }.map(\.nomCourt))
    }
    let fields = groupes.mapValues { Possible(.record($0)) }
    kinds.append(Kind(name: "p", fields: fields, names: groupes.keys.sorted()))
    if law.problemes.isEmpty { parametres = kinds.count - 1 }
  }

  private mutating func add(_ groupe: LawSchema.Groupe, calculs: [String]) {
    let noms = groupe.parametres.map(\.nomCourt)
    let valeurs = Dictionary(noms.map { ($0, Possible(.scalar)) }) { first, _ in first }
    kinds.append(Kind(name: "p.\(groupe.nom).sources", fields: valeurs, names: noms))
    var fields = valeurs
    for calcul in calculs { fields[calcul] = .any }
    fields["sources"] = Possible(.record(kinds.count - 1))
    kinds.append(Kind(name: "p.\(groupe.nom)", fields: fields, names: noms + calculs))
    groupes[groupe.nom] = kinds.count - 1
  }

  /// Nil for what may be anything.
  private func shape(_ type: FieldType) -> Shape? {
    switch type {
    case .object(let entity): .record(facts.index(entity.name))
    case .person: .record(facts.person)
    case .list(let element): .list(shape(element))
    case .map: nil
    default: .scalar
    }
  }

  /// The kind of the sources of a group of parameters; nil for another kind.
  func sources(of kind: Int) -> Int? {
    guard groupes.values.contains(kind), case .record(let sources)? = sourcesShape(kind) else {
      return nil
    }
    return sources
  }

  private func sourcesShape(_ kind: Int) -> Shape? {
    kinds[kind].fields["sources"]?.things.first
  }
}
