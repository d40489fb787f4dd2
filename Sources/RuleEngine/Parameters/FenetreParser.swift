import Deliberation
import LuaHost

/// Reads one entry of the `valeurs` of a parameter: its days, and what it holds.
struct FenetreParser {
  let entree: LuaTable

  /// The keys that give values: a window has one of them.
  private static let contenus = ["valeur", "conteste", "par_population", "par_assemblee"]
  static let known =
    ["du", "au", "publie", "du_incertain", "au_incertain"] + contenus + ValeurParser.autres

  /// Nil when something is wrong, which `reading` keeps.
  func parse(_ reading: inout FaultCollector) -> Parametre.Fenetre? {
    reading.refuseUnknown(Self.known, in: entree)
    let du = reading.read(self.debut)
    let au = reading.read { () throws(RuleProblem.Kind) in try self.fin(du) }
    let publie = reading.read("publie", in: entree, date)
    let contenu = contenu(&reading)
    guard let du, let au, let publie, let contenu else { return nil }
    return Parametre.Fenetre(
      du: du, au: au, publie: publie, bornesIncertaines: bornes, contenu: contenu)
  }

  private var bornes: Parametre.Bornes {
    var bornes: Parametre.Bornes = []
    if entree["du_incertain"] == .bool(true) { bornes.insert(.debut) }
    if entree["au_incertain"] == .bool(true) { bornes.insert(.fin) }
    return bornes
  }

  private func debut() throws(RuleProblem.Kind) -> Jour {
    guard let du = try date("du", in: entree) else {
      throw .badField("du", attendu: "une date AAAA-MM-JJ")
    }
    return du
  }

  private func fin(_ du: Jour?) throws(RuleProblem.Kind) -> Jour? {
    let au = try date("au", in: entree)
    if let au, let du, au < du { throw .badField("au", attendu: "une date qui suit « du »") }
    return au
  }

  private func contenu(_ reading: inout FaultCollector) -> Parametre.Contenu? {
    let donnes = Self.contenus.filter { entree[$0] != nil }
    if donnes.count > 1 {
      reading.add(
        .badField(donnes[1], attendu: "absent quand « \(donnes[0]) » donne déjà la valeur"))
      return nil
    }
    guard donnes.first == "par_assemblee" else {
      return Self.contenu(entree, &reading)
    }
    return parAssemblee(&reading)
  }

  /// What `valeur`, `conteste` or `par_population` gives.
  private static func contenu(
    _ entree: LuaTable, _ reading: inout FaultCollector
  ) -> Parametre.Contenu? {
    if let readings = entree["conteste"] {
      guard let array = readings.table?.array, array.count >= 2 else {
        reading.add(.badField("conteste", attendu: "deux valeurs au moins"))
        return nil
      }
      let valeurs = array.compactMap { ValeurParser(value: $0).parse(&reading) }
      return valeurs.count == array.count ? .conteste(valeurs) : nil
    }
    if let tranches = entree["par_population"] {
      return TranchesParser(value: tranches).parse(&reading).map { .parPopulation($0) }
    }
    return ValeurParser(value: .table(entree)).parse(&reading).map { .valeur($0) }
  }

  private func parAssemblee(_ reading: inout FaultCollector) -> Parametre.Contenu? {
    guard let table = entree["par_assemblee"]?.table, !table.keys.isEmpty, table.array.isEmpty
    else {
      reading.add(
        .badField(
          "par_assemblee", attendu: "une table { conseil_municipal = { valeur =, source = }, … }"))
      return nil
    }
    reading.refuseUnknown(Assemblee.Categorie.allCases.map(\.rawValue), in: table)
    var contenus: [Assemblee.Categorie: Parametre.Contenu] = [:]
    for (nom, value) in zip(table.keys, table.values) {
      guard let categorie = Assemblee.Categorie(rawValue: nom) else { continue }
      contenus[categorie] = entry(nom, value, &reading)
    }
    return contenus.isEmpty ? nil : .parAssemblee(contenus)
  }

  private func entry(
    _ nom: String, _ value: LuaValue, _ reading: inout FaultCollector
  ) -> Parametre.Contenu? {
    guard let table = value.table else {
      reading.add(.badField(nom, attendu: "une table { valeur =, source = }"))
      return nil
    }
    reading.refuseUnknown(
      ["valeur", "conteste", "par_population"] + ValeurParser.autres, in: table)
    return Self.contenu(table, &reading)
  }
}
