import Deliberation
import LuaHost

/// Reads what a rule file returned.
struct RegleParser {
  let value: LuaValue
  let fichier: String

  private static let known = [
    "id", "titre", "articles", "gravite", "portee", "champ", "controle", "en_vigueur",
    "a_verifier", "genre", "fichier", "ligne",
  ]

  func parse() throws(RuleProblem.Kind) -> CompiledRule {
    guard case .table(let table) = value, table["genre"] == .string("regle") else {
      throw .noRule
    }
    try refuseUnknown(Self.known, in: table)
    guard case .function(let controle)? = table["controle"] else {
      throw .missingField("controle")
    }
    var champ: LuaReference?
    if let value = table["champ"] {
      guard case .function(let function) = value else {
        throw .badField("champ", attendu: "une fonction")
      }
      champ = function
    }
    return CompiledRule(regle: try regle(table), champ: champ, controle: controle)
  }

  private func regle(_ table: LuaTable) throws(RuleProblem.Kind) -> Regle {
    Regle(
      id: try text("id", in: table), titre: try text("titre", in: table),
      articles: try texts("articles", in: table),
      gravite: try word("gravite", in: table), portee: try word("portee", in: table),
      enVigueur: try periode(table), aVerifier: table["a_verifier"] == .bool(true),
      fichier: fichier)
  }

  private func word<Word: RawRepresentable<String>>(
    _ name: String, in table: LuaTable
  ) throws(RuleProblem.Kind) -> Word {
    guard let word = Word(rawValue: try text(name, in: table)) else {
      let words =
        name == "gravite" ? Gravite.allCases.map(\.rawValue) : ["seance", "deliberation"]
      throw .badField(name, attendu: "l'un de : " + words.joined(separator: ", "))
    }
    return word
  }

  private func periode(_ table: LuaTable) throws(RuleProblem.Kind) -> Regle.Periode? {
    guard let value = table["en_vigueur"] else { return nil }
    guard case .table(let periode) = value else {
      throw .badField("en_vigueur", attendu: "une table { du =, au = }")
    }
    try refuseUnknown(["du", "au"], in: periode)
    return Regle.Periode(du: try date("du", in: periode), au: try date("au", in: periode))
  }
}
