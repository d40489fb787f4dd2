import Deliberation
import LuaHost

/// A séance told as a case tells it: by the names of a case, nothing that goes without saying.
public struct Tirage: Sendable, Equatable {
  private(set) var champs: [String: LuaValue]
  /// The paths that the property fixes, and shrinking leaves: `convocation.date`.
  private let fixes: Set<String>

  /// - Parameter avec: what the property says of all its séances.
  init(avec: LuaTable) {
    champs = avec.fields
    fixes = Set(avec.fields.flatMap { Self.chemins($0.value, $0.key) })
  }

  /// What a case would say.
  var table: LuaTable { LuaTable(fields: champs) }

  private static func chemins(_ value: LuaValue, _ chemin: String) -> [String] {
    guard let table = value.table, table.array.isEmpty, !table.keys.isEmpty else {
      return [chemin]
    }
    return zip(table.keys, table.values).flatMap { chemins($1, "\(chemin).\($0)") }
  }

  /// The paths that say something, in order; a list counts as one.
  var chemins: [String] { champs.flatMap { Self.chemins($0.value, $0.key) }.sorted() }

  func estFixe(_ chemin: String) -> Bool {
    fixes.contains { $0 == chemin || $0.hasPrefix(chemin + ".") || chemin.hasPrefix($0 + ".") }
  }

  /// What is told at the path `date` or `convocation.date`.
  subscript(_ chemin: String) -> LuaValue? {
    get {
      let noms = chemin.split(separator: ".").map(String.init)
      return noms.dropFirst().reduce(noms.first.flatMap { champs[$0] }) { $0?.table?[$1] }
    }
    set {
      let noms = chemin.split(separator: ".").map(String.init)
      champs = Self.pose(newValue, noms[...], champs)
    }
  }

  /// The same, when the property does not fix it.
  mutating func propose(_ chemin: String, _ value: LuaValue) {
    if !estFixe(chemin) { self[chemin] = value }
  }

  private static func pose(
    _ value: LuaValue?, _ noms: ArraySlice<String>, _ champs: [String: LuaValue]
  ) -> [String: LuaValue] {
    guard let nom = noms.first else { return champs }
    var champs = champs
    if noms.count == 1 {
      champs[nom] = value
    } else {
      let dessous = pose(value, noms.dropFirst(), champs[nom]?.table?.fields ?? [:])
      champs[nom] = dessous.isEmpty ? nil : .table(LuaTable(fields: dessous))
    }
    return champs
  }
}

/// What a case means where it says nothing.
extension Tirage {
  static let jourUsuel = Jour(numero: 19_794)
  private static let delaiUsuel = 8

  /// A count that may be reckoned with, whatever the property fixes.
  private func nombre(_ chemin: String) -> Int? {
    self[chemin]?.integer.map { min(max(0, $0), 100_000) }
  }

  var enExercice: Int { nombre("en_exercice") ?? 15 }
  /// Regular powers, told by their number; nil when they are told one by one.
  var pouvoirs: Int? { listePouvoirs == nil ? nombre("procurations") ?? 0 : nil }
  var listePouvoirs: [LuaValue]? { self["procurations"]?.table?.array }
  var presents: Int { nombre("presents") ?? max(0, enExercice - (pouvoirs ?? 0)) }
  var date: Jour { self["date"]?.string.flatMap { Jour($0) } ?? Self.jourUsuel }
  var convocation: Jour {
    self["convocation.date"]?.string.flatMap { Jour($0) } ?? date.ajoutant(-Self.delaiUsuel)
  }
  var inconnus: [LuaValue] { self["inconnu"]?.table?.array ?? [] }

  func tait(_ chemin: String) -> Bool {
    inconnus.contains { tu in
      tu.string.map { $0 == chemin || chemin.hasPrefix($0 + ".") } ?? false
    }
  }

  mutating func poseInconnus(_ chemins: [LuaValue]) {
    self["inconnu"] = chemins.isEmpty ? nil : .table(LuaTable(array: chemins))
  }
}
