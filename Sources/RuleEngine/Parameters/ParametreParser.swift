import Deliberation
import LuaHost

/// Reads what a parameter file declares.
///
/// Throws a `RuleProblem.Kind` that says which key is wrong.
struct ParametreParser {
  let table: LuaTable

  func parse() throws(RuleProblem.Kind) -> Parametre {
    try refuseUnknown(
      ["nom", "titre", "unite", "valeurs", "hors_fenetre", "genre", "fichier", "ligne"], in: table)
    let nom = try text("nom", in: table)
    let parts = nom.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .badField("nom", attendu: "un groupe, un point et un nom : quorum.fraction")
    }
    guard case .table(let valeurs)? = table["valeurs"], !valeurs.array.isEmpty else {
      throw .badField("valeurs", attendu: "une liste de valeurs datées")
    }
    return Parametre(
      nom: nom, titre: try text("titre", in: table), unite: optionalText("unite", in: table),
      fenetres: try valeurs.array.map(fenetre), horsFenetre: try horsFenetre(),
      fichier: optionalText("fichier", in: table) ?? "",
      ligne: optionalInteger("ligne", in: table) ?? 1)
  }

  private func horsFenetre() throws(RuleProblem.Kind) -> Parametre.HorsFenetre {
    guard let value = table["hors_fenetre"] else { return .interdit }
    if value == .string("sans_objet") { return .sansObjet }
    guard let scalar = Scalaire(value) else {
      throw .badField("hors_fenetre", attendu: "une valeur, ou \"sans_objet\"")
    }
    return .valeur(scalar)
  }

  private func fenetre(_ value: LuaValue) throws(RuleProblem.Kind) -> Parametre.Fenetre {
    guard case .table(let entree) = value else {
      throw .badField("valeurs", attendu: "une table { du =, valeur =, source = }")
    }
    try refuseUnknown(
      [
        "du", "au", "publie", "du_incertain", "au_incertain", "valeur", "source", "conteste",
        "par_population", "a_verifier",
      ], in: entree)
    var bornes: Parametre.Bornes = []
    if entree["du_incertain"] == .bool(true) { bornes.insert(.debut) }
    if entree["au_incertain"] == .bool(true) { bornes.insert(.fin) }
    guard let du = try date("du", in: entree) else {
      throw .badField("du", attendu: "une date AAAA-MM-JJ")
    }
    let au = try date("au", in: entree)
    if let au, au < du { throw .badField("au", attendu: "une date qui suit « du »") }
    return Parametre.Fenetre(
      du: du, au: au, publie: try date("publie", in: entree), bornesIncertaines: bornes,
      contenu: try contenu(entree))
  }

  private func contenu(_ entree: LuaTable) throws(RuleProblem.Kind) -> Parametre.Contenu {
    if case .table(let readings)? = entree["conteste"] {
      guard readings.array.count >= 2 else {
        throw .badField("conteste", attendu: "deux valeurs au moins")
      }
      return .conteste(try readings.array.map(valeur))
    }
    if case .table(let tranches)? = entree["par_population"] {
      return .parPopulation(try parse(tranches: tranches.array))
    }
    return .valeur(try valeur(.table(entree)))
  }

  private func parse(tranches: [LuaValue]) throws(RuleProblem.Kind) -> [Parametre.Tranche] {
    var lues: [Parametre.Tranche] = []
    for (rang, tranche) in tranches.enumerated() {
      guard case .table(let entree) = tranche else {
        throw .badField("par_population", attendu: "des tables { jusqua =, valeur =, source = }")
      }
      let jusqua = optionalInteger("jusqua", in: entree)
      let derniere = rang == tranches.count - 1
      guard (jusqua == nil) == derniere, jusqua ?? .max > lues.last?.jusqua ?? -1 else {
        throw .badField("jusqua", attendu: "des bornes croissantes, la dernière tranche sans borne")
      }
      lues.append(Parametre.Tranche(jusqua: jusqua, valeur: try valeur(tranche)))
    }
    return lues
  }

  /// `{ valeur = 3, source = "…" }`, or `{ 3, "…" }` for the readings of a disputed value.
  private func valeur(_ value: LuaValue) throws(RuleProblem.Kind) -> Parametre.Valeur {
    guard case .table(let entree) = value else {
      throw .badField("valeur", attendu: "une table { valeur =, source = }")
    }
    let positional = entree.array
    guard let scalar = (entree["valeur"] ?? positional.first).flatMap(Scalaire.init) else {
      throw .badField("valeur", attendu: "un nombre, un texte, true ou false")
    }
    let second = positional.count > 1 ? positional[1] : nil
    guard case .string(let source)? = entree["source"] ?? second, !source.isEmpty else {
      throw .missingField("source")
    }
    return Parametre.Valeur(
      valeur: scalar, source: source, aVerifier: entree["a_verifier"] == .bool(true))
  }
}

extension Scalaire {
  /// The scalar that a Lua value is; nil for tables, functions and nil.
  init?(_ value: LuaValue) {
    switch value {
    case .bool(let value): self = .booleen(value)
    case .integer(let value): self = .entier(value)
    case .number(let value): self = .euros(Euros(centimes: Int((value * 100).rounded())))
    case .string(let value): self = .texte(value)
    default: return nil
    }
  }
}
