import Deliberation
import LuaHost
import RuleEngine

/// The cases that one entry of a file stands for: one, or one for each value of `pour_chaque` and
/// each edge of the windows of `aux_bornes`.
struct EssaiExpansion {
  /// One case: what makes it differ from its neighbours, and all that is said of it.
  struct Cas: Equatable {
    let variante: String?
    let table: LuaTable
  }

  private typealias Champs = [(nom: String, valeur: LuaValue)]

  let parametres: [Parametre]
  private static let mots: Set = ["pour_chaque", "aux_bornes"]

  /// The most cases of one entry.
  private static let most = 1_000

  /// In the order of the entry: the last field changes fastest.
  func cas(_ table: LuaTable) throws(EssaiFault.Kind) -> [Cas] {
    var variantes: [Champs] = [[]]
    for choix in try bornes(table) + rangees(table) {
      variantes = variantes.flatMap { avant in choix.map { avant + $0 } }
      guard variantes.count <= Self.most else { throw .tooMany(Self.most) }
    }
    var tous: [Cas] = []
    for variante in variantes { tous.append(try cas(table, variante)) }
    return tous
  }

  private func cas(_ table: LuaTable, _ variante: Champs) throws(EssaiFault.Kind) -> Cas {
    var champs = table.fields.filter { !Self.mots.contains($0.key) }
    for (nom, valeur) in variante { champs[nom] = valeur }
    if let selon = champs["attend"]?.table {
      champs["attend"] = .string(try attendu(selon, table, champs["date"]))
    }
    let dits = variante.map { "\($0.nom) = \(Self.texte($0.valeur))" }
    return Cas(
      variante: dits.isEmpty ? nil : dits.joined(separator: ", "),
      table: LuaTable(array: table.array, fields: champs))
  }

  /// One choice for each field of `pour_chaque = { presents = { 5, 6 } }`; one of whole rows for
  /// `pour_chaque = { { presents = 5, attend = "conforme" }, … }`.
  private func rangees(_ table: LuaTable) throws(EssaiFault.Kind) -> [[Champs]] {
    guard let valeur = table["pour_chaque"] else { return [] }
    let attendu = "une table { champ = { valeurs } }, ou une liste de tables"
    guard let choix = valeur.table, choix.array.isEmpty != choix.keys.isEmpty else {
      throw .badField("pour_chaque", attendu: attendu)
    }
    guard choix.array.isEmpty else {
      let rangees = choix.array.compactMap(\.table)
      guard rangees.count == choix.array.count else {
        throw .badField("pour_chaque", attendu: attendu)
      }
      return [rangees.map { zip($0.keys, $0.values).map { (nom: $0, valeur: $1) } }]
    }
    var tous: [[Champs]] = []
    for (nom, valeurs) in zip(choix.keys, choix.values) {
      guard let liste = valeurs.table?.array, !liste.isEmpty else {
        throw .badField("pour_chaque", attendu: attendu)
      }
      tous.append(liste.map { [(nom: nom, valeur: $0)] })
    }
    return tous
  }

  /// The first and the last day of each window.
  private func bornes(_ table: LuaTable) throws(EssaiFault.Kind) -> [[Champs]] {
    guard table["aux_bornes"] != nil else { return [] }
    let jours = try parametre(table).fenetres.flatMap { [$0.du] + ($0.au.map { [$0] } ?? []) }
    return [Set(jours).sorted().map { [(nom: "date", valeur: .string($0.description))] }]
  }

  private func parametre(_ table: LuaTable) throws(EssaiFault.Kind) -> Parametre {
    guard case .string(let nom)? = table["aux_bornes"] else {
      throw .badField("aux_bornes", attendu: "le nom d'un paramètre : \"quorum.fraction\"")
    }
    guard let parametre = parametres.first(where: { $0.nom == nom }) else {
      throw .unknownParameter(nom, nearest: nearest(to: nom, among: parametres.map(\.nom)))
    }
    return parametre
  }

  /// What `attend = { ["1/3"] = "conforme", … }` expects on a day: what all values of the window
  /// give; where they differ, nothing can be told.
  private func attendu(
    _ selon: LuaTable, _ table: LuaTable, _ date: LuaValue?
  ) throws(EssaiFault.Kind) -> String {
    let parametre = try parametre(table)
    guard let jour = date?.string.flatMap({ Jour($0) }),
      let fenetre = parametre.fenetres.first(where: { $0.contient(jour) })
    else { throw .badField("date", attendu: "un jour d'une période de \(parametre.nom)") }
    var issues: Set<String> = []
    for valeur in fenetre.contenu.scalaires.map(Self.texte) {
      guard let issue = selon[valeur]?.string else {
        throw .badField("attend", attendu: "une issue pour la valeur \(valeur)")
      }
      issues.insert(issue)
    }
    return issues.count == 1 ? issues.first ?? "" : Resultat.indetermine.rawValue
  }

  private static func texte(_ scalaire: Scalaire) -> String {
    switch scalaire {
    case .booleen(let valeur): "\(valeur)"
    case .entier(let valeur): "\(valeur)"
    case .euros(let valeur): valeur.description
    case .texte(let valeur): valeur
    }
  }

  /// A value as a file of essais writes it, without its braces.
  private static func texte(_ valeur: LuaValue) -> String {
    switch valeur {
    case .string(let texte): texte
    case .integer(let nombre): "\(nombre)"
    case .number(let nombre): "\(nombre)"
    case .bool(let vrai): "\(vrai)"
    case .table(let table):
      (table.array.map(texte) + zip(table.keys, table.values).map { "\($0) = \(texte($1))" })
        .joined(separator: ", ")
    default: "…"
    }
  }
}
