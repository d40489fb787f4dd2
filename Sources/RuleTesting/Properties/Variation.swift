import Deliberation
import LuaHost

/// How the second séance of a property differs from the first.
struct Variation: Sendable, Equatable {
  /// A move that has a name.
  enum Mouvement: String, CaseIterable, Sendable {
    case un_present_de_plus
    case un_present_de_moins
    case une_procuration_de_plus
    case une_procuration_de_moins
    case convocation_plus_tot
    case convocation_plus_tard
  }

  private struct Pas: Equatable {
    let mouvement: Mouvement
    let nombre: Int
  }

  private var pas: [Pas] = []
  /// Fields that take these values, as in a case.
  private var champs: [String: LuaValue] = [:]

  /// `"un_present_de_plus"`, or `{ un_present_de_plus = 2, population = 3500 }`.
  init(_ value: LuaValue) throws(EssaiFault.Kind) {
    if let nom = value.string {
      guard let mouvement = Mouvement(rawValue: nom) else { throw Self.inconnu(nom) }
      pas = [Pas(mouvement: mouvement, nombre: 1)]
      return
    }
    guard let table = value.table, table.array.isEmpty, !table.keys.isEmpty else {
      throw .badField("change", attendu: "un changement, ou une table de changements et de champs")
    }
    for (nom, valeur) in zip(table.keys, table.values) {
      guard let mouvement = Mouvement(rawValue: nom) else {
        champs[nom] = valeur
        continue
      }
      guard let nombre = valeur.integer, (1...Self.most).contains(nombre) else {
        throw .badField(nom, attendu: "un nombre entier, de 1 à \(Self.most)")
      }
      pas.append(Pas(mouvement: mouvement, nombre: nombre))
    }
  }

  /// The most steps of one move.
  private static let most = 1_000

  private static func inconnu(_ nom: String) -> EssaiFault.Kind {
    let noms = Mouvement.allCases.map(\.rawValue)
    return .unknownField(nom, nearest: nearest(to: nom, among: noms))
  }

  /// The séance changed; nil when it cannot be, or when the change would not show.
  func applique(a tirage: Tirage) -> Tirage? {
    var change = tirage
    for un in pas {
      guard change.bouge(un.mouvement, un.nombre) else { return nil }
    }
    for (nom, valeur) in champs.sorted(by: { $0.key < $1.key }) { change.fusionne(nom, valeur) }
    return change == tirage ? nil : change
  }
}

extension Tirage {
  /// Objects field by field, facts left out besides those that were; the rest whole.
  fileprivate mutating func fusionne(_ chemin: String, _ valeur: LuaValue) {
    if chemin == "inconnu", let autres = valeur.table?.array {
      return poseInconnus(inconnus + autres.filter { !inconnus.contains($0) })
    }
    guard let table = valeur.table, table.array.isEmpty, !table.keys.isEmpty else {
      self[chemin] = valeur
      return
    }
    for (nom, dessous) in zip(table.keys, table.values) { fusionne("\(chemin).\(nom)", dessous) }
  }

  fileprivate mutating func bouge(_ mouvement: Variation.Mouvement, _ nombre: Int) -> Bool {
    switch mouvement {
    case .un_present_de_plus: ajoutePresents(nombre)
    case .un_present_de_moins: ajoutePresents(-nombre)
    case .une_procuration_de_plus: ajoutePouvoirs(nombre)
    case .une_procuration_de_moins: retirePouvoirs(nombre)
    case .convocation_plus_tot: deplaceConvocation(-nombre)
    case .convocation_plus_tard: deplaceConvocation(nombre)
    }
  }

  private mutating func ajoutePresents(_ nombre: Int) -> Bool {
    let nouveau = presents + nombre
    guard self["membres"] == nil, nouveau >= 0, nouveau + (pouvoirs ?? 0) <= enExercice else {
      return false
    }
    let deplaces = min(presents, nouveau)..<max(presents, nouveau)
    guard deplaces.allSatisfy({ !figure(SeanceBuilder.nom($0)) }) else { return false }
    self["presents"] = .integer(nouveau)
    compte("nombres.presents", nombre)
    return true
  }

  /// Whether a power names the member.
  private func figure(_ nom: String) -> Bool {
    (listePouvoirs ?? []).contains { pouvoir in
      [pouvoir.table?["mandant"], pouvoir.table?["mandataire"]].contains(.string(nom))
    }
  }

  private mutating func ajoutePouvoirs(_ nombre: Int) -> Bool {
    guard self["membres"] == nil, !tait("procurations") else { return false }
    self["presents"] = .integer(presents)
    compte("nombres.representes", nombre)
    guard let liste = listePouvoirs else {
      let total = (pouvoirs ?? 0) + nombre
      self["procurations"] = .integer(total)
      return total <= min(presents, enExercice - presents)
    }
    // Each absent who gave none, to a présent who carries none.
    let mandants = (min(presents, enExercice)..<enExercice).map(SeanceBuilder.nom)
    let mandataires = (0..<presents).map(SeanceBuilder.nom)
    let libres = (mandants.filter { !figure($0) }, mandataires.filter { !figure($0) })
    guard min(libres.0.count, libres.1.count) >= nombre else { return false }
    let nouveaux = zip(libres.0, libres.1).prefix(nombre).map { mandant, mandataire in
      LuaValue.table(
        LuaTable(fields: ["mandant": .string(mandant), "mandataire": .string(mandataire)]))
    }
    self["procurations"] = .table(LuaTable(array: liste + nouveaux))
    return true
  }

  private mutating func retirePouvoirs(_ nombre: Int) -> Bool {
    let total = listePouvoirs?.count ?? pouvoirs ?? 0
    guard self["membres"] == nil, total >= nombre, !tait("procurations") else { return false }
    self["presents"] = .integer(presents)
    compte("nombres.representes", -nombre)
    self["procurations"] =
      listePouvoirs.map { .table(LuaTable(array: $0.dropLast(nombre))) }
      ?? .integer(total - nombre)
    return true
  }

  private mutating func deplaceConvocation(_ jours: Int) -> Bool {
    let nouveau = convocation.ajoutant(jours)
    guard !tait("convocation.date"), nouveau <= date else { return false }
    self["convocation.date"] = .string(nouveau.description)
    return true
  }

  /// Moves a declared count with what it counts.
  private mutating func compte(_ chemin: String, _ nombre: Int) {
    if let declare = self[chemin]?.integer { self[chemin] = .integer(max(0, declare + nombre)) }
  }
}
