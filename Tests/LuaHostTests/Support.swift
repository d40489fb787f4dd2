import LuaHost

/// Types and a record shared by the suites.
enum Sample {
  static let types = [
    RecordType(
      "Seance",
      fields: [
        RecordField("commune"), RecordField("presents"), RecordField("membres"),
        RecordField("convocation"), RecordField("rang"),
      ]),
    RecordType("Membre", fields: [RecordField("nom"), RecordField("present")]),
    RecordType(
      "Convocation",
      fields: [
        RecordField("date"), RecordField("rang", whenNull: .int(1)),
        RecordField("envoi", whenNull: .nullObject(3)),
        RecordField("mode", whenNull: .string("papier")),
      ]),
    RecordType(
      "Envoi",
      fields: [RecordField("date"), RecordField("suite", whenNull: .nullObject(2))]),
  ]

  /// Slots: 0 commune, 1 presents, 2 membres, 3 convocation (null), 4 rang (presumed),
  /// 5… the list, then the members.
  static func record() -> (RecordBuffer, Block) {
    var buffer = RecordBuffer(types: types)
    let root = buffer.object(0)
    let members = buffer.list(count: 3)
    let odile = member("Odile", present: .bool(true), in: &buffer)
    let yves = member("Yves", present: .stop, in: &buffer)
    buffer.set(root.slot(0), .string("Plouézec"))
    buffer.set(root.slot(2), .list(members))
    buffer.set(root.slot(3), .nullObject(2))
    buffer.set(root.slot(4), .int(1), presumed: true)
    buffer.set(members.slot(0), .object(odile))
    buffer.set(members.slot(1), .object(yves))
    buffer.set(members.slot(2), .object(odile))
    return (buffer, root)
  }

  private static func member(
    _ name: String, present: SlotValue, in buffer: inout RecordBuffer
  ) -> Block {
    let block = buffer.object(1)
    buffer.set(block.slot(0), .string(name))
    buffer.set(block.slot(1), present)
    return block
  }
}

/// Runs a text in a fresh state.
func run(_ text: String, limits: LuaLimits = LuaLimits(), prelude: String? = nil) throws -> LuaValue
{
  let sources = prelude.map { [LuaSource(name: "prelude", text: $0)] } ?? []
  let state = try LuaState(limits: limits, types: Sample.types, prelude: sources)
  return try state.load(LuaSource(name: "Rules/a.lua", text: text))
}

/// The error of a text run in a fresh state; nil when it runs to its end.
func failure(
  _ text: String, limits: LuaLimits = LuaLimits(), prelude: String? = nil
) -> LuaError? {
  do {
    _ = try run(text, limits: limits, prelude: prelude)
    return nil
  } catch {
    return error as? LuaError
  }
}

/// What a rule's function makes of the sample record; `s` is its root.
func check(_ body: String, prelude: String? = nil) throws -> LuaOutcome {
  try checked(body, prelude: prelude).0
}

/// The same, with the reads recorded.
func checked(_ body: String, prelude: String? = nil) throws -> (LuaOutcome, [FactID]) {
  let sources = prelude.map { [LuaSource(name: "prelude", text: $0)] } ?? []
  let state = try LuaState(types: Sample.types, prelude: sources)
  let (buffer, root) = Sample.record()
  try state.setRecord(buffer)
  let text = "return function(s)\n\(body)\nend"
  guard let function = try state.load(LuaSource(name: "Rules/a.lua", text: text)).function else {
    return (.returned([]), [])
  }
  let outcome = try state.call(function, [.object(root)])
  return (outcome, state.trace)
}

/// The error of a rule's function on the sample record.
func checkFailure(_ body: String, prelude: String? = nil) -> LuaError? {
  do {
    _ = try check(body, prelude: prelude)
    return nil
  } catch {
    return error as? LuaError
  }
}
