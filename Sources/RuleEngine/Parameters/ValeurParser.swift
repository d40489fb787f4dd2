import Deliberation
import LuaHost

/// Reads one value with its text: `{ valeur = 3, source = "…" }`, or `{ 3, "…" }` for the readings
/// of a disputed one.
struct ValeurParser {
  let value: LuaValue

  /// The keys that may stand beside a value.
  static let autres = ["source", "a_verifier", "lien", "verifie_le"]

  /// Nil when something is wrong, which `reading` keeps.
  func parse(_ reading: inout FaultCollector) -> Parametre.Valeur? {
    guard case .table(let entree) = value else {
      reading.add(.badField("valeur", attendu: "une table { valeur =, source = }"))
      return nil
    }
    let scalar = reading.read(entree, self.scalar)
    let source = reading.read(entree, self.source)
    let lien = reading.read(entree, self.lien)
    let verifieLe = reading.read("verifie_le", in: entree, date)
    guard let scalar, let source, let lien, let verifieLe else { return nil }
    return Parametre.Valeur(
      valeur: scalar, source: source, aVerifier: entree["a_verifier"] == .bool(true), lien: lien,
      verifieLe: verifieLe)
  }

  private func scalar(_ entree: LuaTable) throws(RuleProblem.Kind) -> Scalaire {
    guard let scalar = (entree["valeur"] ?? entree.array.first).flatMap(Scalaire.init) else {
      throw .badField("valeur", attendu: "un nombre, un texte, true ou false")
    }
    return scalar
  }

  private func source(_ entree: LuaTable) throws(RuleProblem.Kind) -> String {
    let second = entree.array.count > 1 ? entree.array[1] : nil
    guard case .string(let source)? = entree["source"] ?? second, !source.isBlank else {
      throw .missingField("source")
    }
    return source
  }

  private func lien(_ entree: LuaTable) throws(RuleProblem.Kind) -> String? {
    guard let value = entree["lien"] else { return nil }
    let start = "https://"
    guard case .string(let lien) = value, lien.hasPrefix(start), lien.count > start.count,
      !lien.contains(where: \.isWhitespace)
    else { throw .badField("lien", attendu: "une adresse qui commence par https://") }
    return lien
  }
}

extension Scalaire {
  /// The greatest amount, in euros, whose cents a number tells exactly.
  private static let largest = 90_071_992_547_409.0

  /// The scalar that a Lua value is; nil for tables, functions, nil, and amounts beyond telling.
  init?(_ value: LuaValue) {
    switch value {
    case .bool(let value): self = .booleen(value)
    case .integer(let value): self = .entier(value)
    case .number(let value):
      guard value.magnitude <= Self.largest else { return nil }
      self = .euros(Euros(centimes: Int((value * 100).rounded())))
    case .string(let value): self = .texte(value)
    default: return nil
    }
  }
}
