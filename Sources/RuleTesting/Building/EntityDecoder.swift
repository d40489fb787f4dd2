import Deliberation
import LuaHost

/// Puts what a Lua table gives into an entity, field by field as the schema describes them.
enum EntityDecoder {
  /// Sets the field called `name`. `others` are names that are right at this place besides.
  static func set<Root: Entity>(
    _ name: String, _ value: LuaValue, in root: inout Root, others: Set<String>
  ) throws(EssaiFault.Kind) {
    guard let index = Root.schema.index(of: name) else {
      let names = Root.infos.map(\.name) + others.sorted()
      throw .unknownField(name, nearest: nearest(to: name, among: names))
    }
    let current = root.value(at: index)
    let decoded = try decode(value, Root.infos[index].type, current, name)
    guard root.set(decoded, at: index) else {
      throw .badField(name, attendu: Root.infos[index].meaning)
    }
  }

  /// Sets every field that the table gives, and keeps the others.
  static func merge<Root: Entity>(
    _ value: LuaValue, name: String, into root: inout Root
  ) throws(EssaiFault.Kind) {
    guard let table = value.table else {
      throw .badField(name, attendu: "une table de champs")
    }
    for (key, item) in zip(table.keys, table.values) {
      try set(key, item, in: &root, others: [])
    }
  }

  private static func decode(
    _ value: LuaValue, _ type: FieldType, _ current: FieldValue, _ name: String
  ) throws(EssaiFault.Kind) -> FieldValue {
    switch (type, value) {
    case (.object(let entity), _): return try object(value, entity, current, name)
    case (.list(let element), .table(let table)):
      var items: [FieldValue] = []
      for item in table.array { items.append(try decode(item, element, .unknown, name)) }
      return .list(items)
    case (.boolean, .bool(let value)): return .boolean(value)
    case (.integer, .integer(let value)): return .integer(value)
    case (.number, .integer(let value)): return .number(Double(value))
    case (.number, .number(let value)): return .number(value)
    case (.euros, .integer), (.euros, .number): return .euros(try euros(value, name))
    case (_, .string(let text)): return try word(text, type, name)
    default: throw .badField(name, attendu: "une autre sorte de valeur")
    }
  }

  private static func euros(
    _ value: LuaValue, _ name: String
  ) throws(EssaiFault.Kind) -> Euros {
    let bound = 1e13
    switch value {
    case .integer(let units) where Double(units).magnitude < bound:
      return Euros(centimes: units * 100)
    case .number(let number) where number.magnitude < bound:
      return Euros(centimes: Int((number * 100).rounded()))
    default:
      throw .badField(name, attendu: "un montant de moins de dix mille milliards d'euros")
    }
  }

  private static func word(
    _ text: String, _ type: FieldType, _ name: String
  ) throws(EssaiFault.Kind) -> FieldValue {
    switch type {
    case .text: return .text(text)
    case .person: return .person(Personne(text))
    case .date:
      guard let jour = Jour(text) else {
        throw .badField(name, attendu: "une date AAAA-MM-JJ")
      }
      return .date(jour)
    case .time:
      guard let heure = Heure(text) else { throw .badField(name, attendu: "une heure HH:MM") }
      return .time(heure)
    case .choice(let words):
      guard words.contains(text) else {
        throw .badField(name, attendu: "l'un de : " + words.joined(separator: ", "))
      }
      return .text(text)
    default: throw .badField(name, attendu: "une autre sorte de valeur")
    }
  }

  private static func object(
    _ value: LuaValue, _ type: any Entity.Type, _ current: FieldValue, _ name: String
  ) throws(EssaiFault.Kind) -> FieldValue {
    func open<Root: Entity>(_: Root.Type) throws(EssaiFault.Kind) -> FieldValue {
      var root = Root(fieldValue: current) ?? Root()
      try merge(value, name: name, into: &root)
      return .object(root)
    }
    return try open(type)
  }
}
