import Deliberation
import LuaHost

/// Reads what a rule file returned.
struct RegleParser {
  let value: LuaValue
  let fichier: String

  static let known = [
    "id", "titre", "articles", "gravite", "portee", "champ", "controle", "en_vigueur",
    "a_verifier", "registre", "genre", "fichier", "ligne",
  ]

  /// Throws everything that is wrong with the rule.
  func parse() throws(RuleFaults) -> CompiledRule {
    guard case .table(let table) = value, table["genre"] == .string("regle") else {
      throw RuleFaults(kinds: [.noRule])
    }
    var reading = FaultCollector()
    reading.refuseUnknown(Self.known, in: table)
    let regle = regle(table, &reading)
    let champ = reading.read(table, self.champ)
    let controle = reading.read(table, self.controle)
    try reading.end()
    guard let regle, let champ, let controle else { throw RuleFaults(kinds: [.noRule]) }
    return CompiledRule(regle: regle, champ: champ, controle: controle)
  }

  private func controle(_ table: LuaTable) throws(RuleProblem.Kind) -> LuaReference {
    guard let value = table["controle"] else { throw .missingField("controle") }
    guard case .function(let function) = value else {
      throw .badField("controle", attendu: "une fonction")
    }
    return function
  }

  private func champ(_ table: LuaTable) throws(RuleProblem.Kind) -> LuaReference? {
    guard let value = table["champ"] else { return nil }
    guard case .function(let function) = value else {
      throw .badField("champ", attendu: "une fonction")
    }
    return function
  }

  private func regle(_ table: LuaTable, _ reading: inout FaultCollector) -> Regle? {
    let id = reading.read("id", in: table, text)
    let titre = reading.read("titre", in: table, text)
    let articles = reading.read("articles", in: table, texts)
    let gravite: Gravite? = reading.read("gravite", in: table, word)
    let portee: Portee? = reading.read("portee", in: table, word)
    let periode = reading.read(table, self.periode)
    let fenetre = reading.read("registre", in: table, fenetre)
    guard let id, let titre, let articles, let gravite, let portee, let periode, let fenetre
    else { return nil }
    return Regle(
      Regle.Declaration(
        id: id, titre: titre, articles: articles, gravite: gravite, portee: portee,
        enVigueur: periode, aVerifier: table["a_verifier"] == .bool(true), registre: fenetre,
        fichier: fichier))
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

  private func fenetre(
    _ name: String, in table: LuaTable
  ) throws(RuleProblem.Kind) -> FenetreRegistre? {
    guard let value = table[name] else { return nil }
    guard case .table(let fenetre) = value else {
      throw .badField(name, attendu: "une table { mois = 12 }")
    }
    let known = ["mois", "mois_apres", "facultatif"]
    for key in fenetre.keys where !known.contains(key) {
      throw .unknownField(key, nearest: nearest(to: key, among: known))
    }
    guard let mois = try mois("mois", in: fenetre) else { throw .missingField("mois") }
    return FenetreRegistre(
      mois: mois, moisApres: try self.mois("mois_apres", in: fenetre) ?? 0,
      estFacultative: try flag("facultatif", in: fenetre))
  }

  /// A number of months under `name`, at most a hundred years.
  private func mois(_ name: String, in table: LuaTable) throws(RuleProblem.Kind) -> Int? {
    guard let value = table[name] else { return nil }
    guard case .integer(let mois) = value, (0...1_200).contains(mois) else {
      throw .badField(name, attendu: "un nombre de mois, de 0 à 1200")
    }
    return mois
  }

  private func flag(_ name: String, in table: LuaTable) throws(RuleProblem.Kind) -> Bool {
    guard let value = table[name] else { return false }
    guard case .bool(let flag) = value else {
      throw .badField(name, attendu: "true ou false")
    }
    return flag
  }

  private func periode(_ table: LuaTable) throws(RuleProblem.Kind) -> Regle.Periode? {
    guard let value = table["en_vigueur"] else { return nil }
    guard case .table(let periode) = value else {
      throw .badField("en_vigueur", attendu: "une table { du =, au = }")
    }
    for name in periode.keys where !["du", "au"].contains(name) {
      throw .unknownField(name, nearest: nearest(to: name, among: ["du", "au"]))
    }
    return Regle.Periode(du: try date("du", in: periode), au: try date("au", in: periode))
  }
}
