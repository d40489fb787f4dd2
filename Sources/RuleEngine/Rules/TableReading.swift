import Deliberation
import LuaHost

/// The text under `name`; throws when it is missing or of another type.
func text(_ name: String, in table: LuaTable) throws(RuleProblem.Kind) -> String {
  guard let value = table[name] else { throw .missingField(name) }
  guard case .string(let text) = value, !text.isBlank else {
    throw .badField(name, attendu: "un texte")
  }
  return text
}

/// The texts under `name`, at least one; throws otherwise.
func texts(_ name: String, in table: LuaTable) throws(RuleProblem.Kind) -> [String] {
  guard let value = table[name] else { throw .missingField(name) }
  guard case .table(let list) = value, !list.array.isEmpty else {
    throw .badField(name, attendu: "une liste de textes")
  }
  return try list.array.map { item throws(RuleProblem.Kind) in
    guard case .string(let text) = item, !text.isBlank else {
      throw .badField(name, attendu: "une liste de textes")
    }
    return text
  }
}

/// The day under `name`; nil when there is none; throws when it is no date.
func date(_ name: String, in table: LuaTable) throws(RuleProblem.Kind) -> Jour? {
  guard let value = table[name] else { return nil }
  guard case .string(let text) = value, let jour = Jour(text) else {
    throw .badField(name, attendu: "une date AAAA-MM-JJ")
  }
  return jour
}

/// The text under `name`, if it is one.
func optionalText(_ name: String, in table: LuaTable) -> String? {
  guard case .string(let text)? = table[name] else { return nil }
  return text
}

/// The whole number under `name`, if it is one.
func optionalInteger(_ name: String, in table: LuaTable) -> Int? {
  guard case .integer(let number)? = table[name] else { return nil }
  return number
}

extension String {
  /// Whether it holds nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
