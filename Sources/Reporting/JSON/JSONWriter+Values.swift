import Deliberation

extension JSONWriter {
  /// `value` as a record writes it; `null` when it is unknown.
  ///
  /// Fields that are not told are left out, and so are entries of a map. Where `type` is
  /// `scalar`, a whole amount is written `50.0`, so that it does not read back as a count.
  public mutating func value(_ value: FieldValue, as type: FieldType? = nil) {
    switch value {
    case .unknown: null()
    case .boolean(let flag): bool(flag)
    case .integer(let count): int(count)
    case .number(let number): decimal(number)
    case .text(let text): string(text)
    case .date(let day): string(day.description)
    case .time(let time): string(time.description)
    case .euros(let amount): euros(amount, as: type)
    case .person(let person): string(person.ecrit)
    case .object(let entity): self.entity(entity)
    case .list(let items): list(items, as: type)
    case .map(let values): map(values, as: type)
    }
  }

  /// The told fields of `entity`, in the order of its schema.
  private mutating func entity<E: Entity>(_ entity: E) {
    let infos = E.infos
    object { json in
      entity.forEachValue { index, value in
        var value = value
        if !value.isKnown {
          // Most fields are not told: nothing is copied of these.
          guard case .map = infos[index].type else { return }
          value = entity.value(at: index)
          guard value.isKnown else { return }
        }
        json.key(infos[index].name)
        json.value(value, as: infos[index].type)
      }
    }
  }

  private mutating func list(_ items: [FieldValue], as type: FieldType?) {
    var itemType: FieldType?
    if case .list(let inner) = type { itemType = inner }
    array { json in
      for item in items { json.value(item, as: itemType) }
    }
  }

  private mutating func map(_ values: [String: FieldValue], as type: FieldType?) {
    var valueType: FieldType?
    if case .map(let inner) = type { valueType = inner }
    let known = values.lazy.filter(\.value.isKnown)
      .map { (bytes: Array($0.key.utf8), name: $0.key, value: $0.value) }
      .sorted { precedesNaturally($0.bytes, $1.bytes) }
    object { json in
      for entry in known {
        json.key(entry.name)
        json.value(entry.value, as: valueType)
      }
    }
  }

  private mutating func euros(_ amount: Euros, as type: FieldType?) {
    if case .scalar = type, amount.centimes.isMultiple(of: 100) {
      number(amount.description + ".0")
    } else {
      number(amount.description)
    }
  }

  /// JSON has neither infinity nor NaN: they are `null`.
  private mutating func decimal(_ value: Double) {
    guard value.isFinite else { return null() }
    let text = value.description
    number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}
