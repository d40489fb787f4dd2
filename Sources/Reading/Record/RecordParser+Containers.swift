import Deliberation

extension RecordParser {
  /// The entity whose object comes next.
  mutating func entity<E: Entity>(
    _ type: E.Type, _ plan: EntityPlan
  ) throws(RecordFailure) -> E {
    var entity = E()
    var seen: UInt64 = 0
    let start = scanner.offset
    try open()
    while let key = try nextKey() {
      let index = try field(key, plan)
      let bit: UInt64 = 1 << UInt64(index)
      guard seen & bit == 0 else {
        throw RecordFailure(.duplicateKey(plan.keys.names[index]), at: key.start)
      }
      seen |= bit
      do throws(RecordFailure) {
        let value = try value(plan.shapes[index], orNull: plan.required & bit == 0)
        if !entity.set(value, at: index) { throw wrongValue(plan.shapes[index], at: key.start) }
      } catch { throw error.under(plan.keys.names[index]) }
    }
    let missing = plan.required & ~seen
    guard missing == 0 else {
      let name = plan.keys.names[missing.trailingZeroBitCount]
      throw RecordFailure(.missingKey(name, entity: plan.name), at: start)
    }
    return entity
  }

  /// Which field `key` names.
  private func field(_ key: JSONText, _ plan: EntityPlan) throws(RecordFailure) -> Int {
    if !key.hasEscapes {
      let name = UnsafeBufferPointer(rebasing: scanner.bytes[key.range])
      if let index = plan.keys.index(of: name) { return index }
    }
    let name = try decode(key)
    if key.hasEscapes, let index = plan.keys.index(of: Array(name.utf8)) { return index }
    let nearest = nearest(to: name, among: plan.keys.names)
    throw RecordFailure(
      .unknownKey(shortened(name), entity: plan.name, nearest: nearest), at: key.start)
  }

  /// The list of items of `shape` that comes next.
  mutating func list(_ shape: Shape) throws(RecordFailure) -> FieldValue {
    var items: [FieldValue] = []
    try open()
    while try nextItem() {
      do throws(RecordFailure) {
        items.append(try value(shape, orNull: false))
      } catch { throw error.under("[\(items.count)]") }
    }
    return .list(items)
  }

  /// The values by name that come next; a name whose value is `null` is as if absent.
  ///
  /// - Parameter isPassed: leaves out what `RecordPlaces.deciding` does.
  mutating func map(_ shape: Shape, isPassed: Bool = false) throws(RecordFailure) -> FieldValue {
    var values: [String: FieldValue] = [:]
    try open()
    while let key = try nextKey() {
      if isPassed, !RecordPlaces.decides(key, scanner.bytes), scanner.passShortList() { continue }
      let name = try decode(key)
      do throws(RecordFailure) {
        let known = values.updateValue(try value(shape, orNull: true), forKey: name)
        if known != nil { throw RecordFailure(.duplicateKey(shortened(name)), at: key.start) }
      } catch { throw error.under("[\"\(shortened(name))\"]") }
    }
    return .map(values.filter { $0.value.isKnown })
  }

  private mutating func open() throws(RecordFailure) {
    do { try scanner.open() } catch { throw RecordFailure(error) }
  }

  private mutating func nextKey() throws(RecordFailure) -> JSONText? {
    do { return try scanner.nextKey() } catch { throw RecordFailure(error) }
  }

  private mutating func nextItem() throws(RecordFailure) -> Bool {
    do { return try scanner.nextItem() } catch { throw RecordFailure(error) }
  }

  private func decode(_ text: JSONText) throws(RecordFailure) -> String {
    do { return try scanner.decode(text) } catch { throw RecordFailure(error) }
  }
}
