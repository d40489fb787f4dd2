import Deliberation
import LuaHost
import RuleEngine

/// Reads the cases of one `.essais.lua` file.
struct EssaiParser {
  let fichier: String

  /// The rule that the file tests: `presence/quorum-presents.essais.lua` tests `quorum-presents`.
  var regle: String {
    let name = fichier.split(separator: "/").last ?? ""
    return String(name.dropLast(".essais.lua".count))
  }

  /// One result a case, in order; one fault when the file holds none.
  func parse(_ value: LuaValue) -> [Result<Essai, EssaiFault>] {
    guard case .table(let table) = value, table["genre"] == .string("essais"),
      !table.array.isEmpty
    else { return [.failure(EssaiFault(fichier: fichier, rang: nil, kind: .noCase))] }
    return table.array.enumerated().map { index, item in
      do throws(EssaiFault.Kind) {
        return .success(try essai(item, rang: index + 1))
      } catch {
        return .failure(EssaiFault(fichier: fichier, rang: index + 1, kind: error))
      }
    }
  }

  private func essai(_ value: LuaValue, rang: Int) throws(EssaiFault.Kind) -> Essai {
    guard case .table(let table) = value, case .string(let titre)? = table.array.first else {
      throw .noTitle
    }
    let attendu = Essai.Attendu(
      resultat: try word("attend", table) ?? .conforme, gravite: try word("gravite", table),
      message: table["message"]?.string, manque: try paths(table))
    guard table["attend"] != nil else {
      throw .badField("attend", attendu: Self.words(Resultat.self))
    }
    return Essai(
      titre: titre, regle: regle, fichier: fichier, rang: rang, faits: table, attendu: attendu)
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
