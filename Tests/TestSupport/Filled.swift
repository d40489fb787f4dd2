import Deliberation

/// An entity every field of which is told, with values that differ from each other.
public struct Filler {
  private var count = 0

  public init() {}

  /// The entity of type `type`, filled as its schema describes it.
  public mutating func fill<Root: Entity>(_ type: Root.Type) -> Root {
    var root = Root()
    for (index, info) in Root.infos.enumerated() {
      _ = root.set(value(info.type), at: index)
    }
    return root
  }

  private mutating func value(_ type: FieldType) -> FieldValue {
    count += 1
    switch type {
    case .boolean: return .boolean(count.isMultiple(of: 2))
    case .integer: return .integer(count)
    case .number: return .number(Double(count) + 0.5)
    case .text: return .text("texte « \(count) » \"\\\n\t/é\u{1F5F3}")
    case .date: return .date(Jour(numero: count * 37))
    case .time: return .time(Heure(heure: count % 24, minute: count % 60) ?? Heure("00:00")!)
    case .euros: return .euros(Euros(centimes: count * 101))
    case .person: return .person(Personne("Mme Élu \(count)"))
    case .choice(let words): return .text(words[count % words.count])
    case .scalar: return scalar()
    case .object(let entity): return object(entity)
    case .list(let element): return .list([value(element), value(element)])
    case .map(let element): return .map(["b.c[10]": value(element), "a": value(element)])
    }
  }

  private mutating func scalar() -> FieldValue {
    switch count % 4 {
    case 0: .boolean(true)
    case 1: .integer(count)
    case 2: .euros(Euros(centimes: count * 100))
    default: .text("mot")
    }
  }

  private mutating func object<Root: Entity>(_ type: Root.Type) -> FieldValue {
    .object(fill(type))
  }

}
