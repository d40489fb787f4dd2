import Deliberation

/// An entity with every field filled from its schema, so that a new field is tested by itself.
func filled<E: Entity>(_ type: E.Type = E.self) -> E {
  var maker = Filler()
  return maker.entity(type)
}

/// Makes values, each unlike the one before.
private struct Filler {
  var count = 0

  mutating func entity<E: Entity>(_ type: E.Type) -> E {
    var entity = E()
    for (index, info) in E.infos.enumerated() {
      let isSet = entity.set(value(info.type), at: index)
      precondition(isSet, "\(E.name).\(info.name) takes no value of its own type")
    }
    return entity
  }

  mutating func value(_ type: FieldType) -> FieldValue {
    count += 1
    switch type {
    case .boolean: return .boolean(count.isMultiple(of: 2))
    case .integer: return .integer(count)
    case .number: return .number(Double(count) + (count.isMultiple(of: 2) ? 0 : 0.25))
    case .text: return .text("« texte » \"\(count)\" \\ / é 🌳\n\t\u{1}")
    case .date: return .date(Jour(numero: 18_000 + count))
    case .time: return Heure(heure: count % 24, minute: count % 60).map { .time($0) } ?? .unknown
    case .euros: return .euros(Euros(centimes: count * 1_234_567))
    case .person: return .person(Personne("Mme Odile BRÉMOND \(count)"))
    case .choice(let words): return .text(words[count % words.count])
    case .scalar: return scalar()
    case .object(let entity): return .object(self.entity(entity))
    case .list(let item): return .list([value(item), value(item)])
    case .map(let item): return .map(["date": value(item), "membres[\(count)].nom": value(item)])
    }
  }

  private func scalar() -> FieldValue {
    let all: [FieldValue] = [
      // No whole amount: writers other than ours write it as they write a count.
      .boolean(true), .integer(-count), .euros(Euros(centimes: count * 100 + 5)), .text("\(count)"),
    ]
    return all[count % all.count]
  }
}
