import Deliberation
import RuleEngine

/// Types as LuaCATS writes them.
enum LuaType {
  /// The type of a field as a rule reads it.
  static func name(_ type: FieldType) -> String {
    switch type {
    case .boolean: "boolean"
    case .integer: "integer"
    case .number, .euros: "number"
    case .text: "string"
    case .date: "Date"
    case .time: "Heure"
    case .person: "Personne"
    case .choice(let words): words.map { "\"\($0)\"" }.joined(separator: "|")
    case .scalar: "Scalaire"
    case .object(let entity): entity.name
    case .list(.choice(let words)): "(\(name(.choice(words))))[]"
    case .list(let element): name(element) + "[]"
    case .map(let value): "table<string, \(name(value))>"
    }
  }

  /// The type of a parameter over all its values.
  static func name(_ parametre: Parametre) -> String {
    var names: [String] = []
    for scalar in parametre.scalaires where !names.contains(name(scalar)) {
      names.append(name(scalar))
    }
    return names.joined(separator: "|")
  }

  private static func name(_ scalar: Scalaire) -> String {
    switch scalar {
    case .booleen: "boolean"
    case .entier: "integer"
    case .euros: "number"
    case .texte: "string"
    }
  }
}
