import Deliberation
import LuaHost
import RuleEngine

/// Reads the cases of one file of essais.
struct EssaiParser {
  let fichier: String
  let parametres: [Parametre]

  /// The rule that the file tests.
  var regle: String { RuleSet.regle(desEssais: fichier) ?? "" }

  /// The properties that stand among the cases.
  func proprietes(_ value: LuaValue) -> [Result<Propriete, EssaiFault>] {
    ProprieteParser(fichier: fichier, regle: regle).parse(value)
  }

  /// One result a case, in order; one fault when the file holds neither case nor property.
  func parse(_ value: LuaValue) -> [Result<Essai, EssaiFault>] {
    guard case .table(let table) = value, table["genre"] == .string("essais"),
      !table.array.isEmpty
    else { return [.failure(EssaiFault(fichier: fichier, rang: nil, kind: .noCase))] }
    return table.array.enumerated().flatMap { index, item in
      ProprieteParser.estPropriete(item) ? [] : cas(item, rang: index + 1)
    }
  }

  /// The cases of one entry, or why there are none.
  func cas(_ value: LuaValue, rang: Int) -> [Result<Essai, EssaiFault>] {
    do throws(EssaiFault.Kind) {
      guard case .table(let table) = value, case .string(let titre)? = table.array.first else {
        throw .noTitle
      }
      var essais: [Result<Essai, EssaiFault>] = []
      for cas in try EssaiExpansion(parametres: parametres).cas(table) {
        essais.append(.success(try essai(cas, titre, rang)))
      }
      return essais
    } catch {
      return [.failure(EssaiFault(fichier: fichier, rang: rang, kind: error))]
    }
  }

  private func essai(
    _ cas: EssaiExpansion.Cas, _ titre: String, _ rang: Int
  ) throws(EssaiFault.Kind) -> Essai {
    let table = cas.table
    let attendu = Essai.Attendu(
      resultat: try word("attend", table) ?? .conforme, gravite: try word("gravite", table),
      message: try text("message", table), messageSans: try text("message_sans", table),
      remede: try text("remede", table), manque: try paths(table))
    guard table["attend"] != nil else {
      throw .badField("attend", attendu: Self.words(Resultat.self))
    }
    return Essai(
      titre: titre, variante: cas.variante, regle: regle, fichier: fichier, rang: rang,
      faits: table, attendu: attendu)
  }

  private func text(_ name: String, _ table: LuaTable) throws(EssaiFault.Kind) -> String? {
    guard let value = table[name] else { return nil }
    guard let text = value.string, !text.isEmpty else {
      throw .badField(name, attendu: "un texte")
    }
    return text
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ table: LuaTable
  ) throws(EssaiFault.Kind) -> Word? {
    guard let value = table[name] else { return nil }
    guard let word = value.string.flatMap(Word.init(rawValue:)) else {
      throw .badField(name, attendu: Self.words(Word.self))
    }
    return word
  }

  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    _: Word.Type
  ) -> String {
    "l'un de : " + Word.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private func paths(_ table: LuaTable) throws(EssaiFault.Kind) -> [String]? {
    guard let value = table["manque"] else { return nil }
    let paths = value.table?.array.compactMap(\.string)
    guard let paths, !paths.isEmpty else {
      throw .badField("manque", attendu: "une liste de chemins")
    }
    return paths
  }
}
