import LuaHost
import Testing

@Suite struct TraceTests {
  @Test func readsAreRecordedOnceInOrder() throws {
    let body = """
      local _ = s.rang, s.commune, s.rang
      for _, m in ipairs(s.membres) do _ = m.nom end
      return s.commune
      """
    let (_, trace) = try checked(body)
    #expect(trace == [4, 0, 2, 8, 10].map { FactID(slot: $0) })
  }

  @Test func factsBelowNullObjects() throws {
    let body = "local c = s.convocation return c.mode, c.rang, c.mode, s.convocation.rang"
    let (_, trace) = try checked(body)
    #expect(trace == [FactID(slot: 3, path: (4, 0)), FactID(slot: 3, path: (2, 0))])
  }

  @Test func unknownFactsAreNotInTheTrace() throws {
    let (outcome, trace) = try checked("return s.rang + s.presents")
    #expect(outcome == .stopped([FactID(slot: 1)]))
    #expect(trace == [FactID(slot: 4)])
  }

  @Test func resetForgets() throws {
    let state = try LuaState(types: Sample.types)
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    let text = "return function(s) return s.rang, s.convocation.rang end"
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    for _ in 1...3 {
      state.resetTrace()
      #expect(state.trace.isEmpty)
      _ = try state.call(function, [.object(root)])
      #expect(state.trace == [FactID(slot: 4), FactID(slot: 3, path: (2, 0))])
    }
  }

  @Test func manyFactsBelowNullObjects() throws {
    let fields = (0..<500).map { RecordField("f\($0)", whenNull: .int($0)) }
    let types = [RecordType("Big", fields: fields)]
    var buffer = RecordBuffer(types: types)
    let list = buffer.list(count: 3)
    for i in 0..<3 { buffer.set(list.slot(i), .nullObject(0)) }
    let state = try LuaState(types: types)
    try state.setRecord(buffer)
    let text = """
      return function(l)
        local n = 0
        for _ = 1, 2 do for _, x in ipairs(l) do for i = 0, 499 do n = n + x["f" .. i] end end end
        return n
      end
      """
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    let outcome = try state.call(function, [.list(list)])
    #expect(outcome == .returned([.integer(6 * 499 * 250)]))
    #expect(Set(state.trace).count == 1500)
    #expect(state.trace.count == 1500)
  }
}
