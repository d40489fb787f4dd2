import Deliberation
import LuaHost
import RuleEngine

/// Reads the properties of one file of essais.
struct ProprieteParser {
  let fichier: String
  /// The rule that the file tests.
  let regle: String

  /// Every name that a property may give.
  static let known = ["avec", "quand", "change", "attend"]
  private static let added: Set = ["genre", "fichier", "ligne"]
  /// What a case says of its verdict, or of where its séance comes from: not of the séance.
  private static let reserves: Set = [
    "attend", "gravite", "message", "manque", "point", "pour_chaque", "aux_bornes", "document",
  ]

  static func estPropriete(_ value: LuaValue) -> Bool {
    value.table?["genre"] == .string("propriete")
  }

  /// One result a property, in order; the cases are left aside.
  func parse(_ value: LuaValue) -> [Result<Propriete, EssaiFault>] {
    (value.table?.array ?? []).enumerated().compactMap { index, item in
      guard Self.estPropriete(item), let table = item.table else { return nil }
      return Result { () throws(EssaiFault.Kind) in try propriete(table, rang: index + 1) }
        .mapError { EssaiFault(fichier: fichier, rang: index + 1, kind: $0) }
    }
  }

  private func propriete(_ table: LuaTable, rang: Int) throws(EssaiFault.Kind) -> Propriete {
    guard case .string(let titre)? = table.array.first else { throw .noTitle }
    for key in table.keys where !Self.known.contains(key) && !Self.added.contains(key) {
      throw .unknownField(key, nearest: nearest(to: key, among: Self.known))
    }
    if let quand = table["quand"], quand.function == nil {
      throw .badField("quand", attendu: "une fonction de la séance, qui rend vrai ou faux")
    }
    let variation = try table["change"].map { value throws(EssaiFault.Kind) in
      try Variation(value)
    }
    return Propriete(
      titre: titre, regle: regle, fichier: fichier, rang: rang, ligne: table["ligne"]?.integer,
      avec: try avec(table), aUneCondition: table["quand"] != nil, variation: variation,
      attendu: try attendu(table["attend"], change: variation != nil))
  }

  private func avec(_ table: LuaTable) throws(EssaiFault.Kind) -> LuaTable {
    guard let value = table["avec"] else { return LuaTable() }
    guard let avec = value.table, avec.array.isEmpty else {
      throw .badField("avec", attendu: "une table de champs, comme dans un essai")
    }
    if let key = avec.keys.first(where: Self.reserves.contains) {
      throw .badField("avec", attendu: "sans « \(key) », qui ne dit rien de la séance")
    }
    return avec
  }

  private func attendu(
    _ value: LuaValue?, change: Bool
  ) throws(EssaiFault.Kind) -> Propriete.Attendu {
    switch value?.string {
    case "pas_pire" where change: return .pasPire
    case "le_meme" where change: return .identique
    default: break
    }
    let words = value?.table?.array ?? value.map { [$0] } ?? []
    let issues = words.compactMap { $0.string.flatMap(Resultat.init) }
    guard !issues.isEmpty, issues.count == words.count else {
      let mots = Resultat.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badField(
        "attend",
        attendu: "une issue ou une liste d'issues (\(mots)), ou avec « change » : "
          + "pas_pire, le_meme")
    }
    return .parmi(issues)
  }
}
