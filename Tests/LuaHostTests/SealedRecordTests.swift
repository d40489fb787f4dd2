import LuaHost
import Testing

/// A sealed state uses its objects again from one record to the next: none shows the one before.
@Suite struct SealedRecordTests {
  private static let types = [
    RecordType("Root", fields: [RecordField("first"), RecordField("second")]),
    RecordType("A", fields: [RecordField("value"), RecordField("other")]),
    RecordType("B", fields: [RecordField("value")]),
  ]

  /// Two objects below the root, of the types given, that hold these values; nil is unknown.
  private func record(_ objects: [(type: Int, value: Int?)]) -> (RecordBuffer, Block) {
    var buffer = RecordBuffer(types: Self.types)
    let root = buffer.object(0)
    for (i, object) in objects.enumerated() {
      let block = buffer.object(object.type)
      buffer.set(root.slot(i), .object(block))
      if let value = object.value { buffer.set(block.slot(0), .int(value)) }
    }
    return (buffer, root)
  }

  private func sealed(_ body: String) throws -> (LuaState, LuaReference) {
    let state = try LuaState(types: Self.types)
    let source = LuaSource(name: "a", text: "return function(r) \(body) end")
    let function = try #require(try state.load(source, stateless: true).function)
    try state.seal()
    return (state, function)
  }

  @Test func valuesAreThoseOfTheRecord() throws {
    let (state, function) = try sealed("return r.first.value, r.second.value")
    let records: [[(type: Int, value: Int?)]] = [
      [(1, 1), (2, 2)], [(1, 3), (2, 4)], [(2, 5), (1, 6)], [(2, 7), (2, 8)], [(1, 9), (1, 10)],
    ]
    for objects in records {
      let (buffer, root) = record(objects)
      try state.setRecord(buffer)
      let expected = objects.map { LuaValue.integer($0.value ?? 0) }
      #expect(try state.call(function, [.object(root)]) == .returned(expected))
      #expect(state.trace.count == 2)
    }
  }

  @Test func whatIsUnknownStaysSo() throws {
    let (state, function) = try sealed("return r.first.value")
    let (known, root) = record([(1, 1), (1, 2)])
    try state.setRecord(known)
    #expect(try state.call(function, [.object(root)]) == .returned([.integer(1)]))
    let (unknown, other) = record([(1, nil), (1, 2)])
    try state.setRecord(unknown)
    #expect(try state.call(function, [.object(other)]) == .stopped([FactID(slot: 2)]))
  }

  @Test func namesAreThoseOfTheTypeOfNow() throws {
    let (state, function) = try sealed("return r.first.other")
    let (first, root) = record([(2, 1), (1, 1)])
    try state.setRecord(first)
    let error = #expect(throws: LuaError.self) { try state.call(function, [.object(root)]) }
    #expect(error?.kind == .unknownName(type: "B", name: "other"))
    let (second, other) = record([(1, 1), (2, 1)])
    try state.setRecord(second)
    #expect(try state.call(function, [.object(other)]) == .stopped([FactID(slot: 3)]))
  }
}
