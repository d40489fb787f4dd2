import LuaHost
import Testing

@Suite struct RecordTests {
  @Test func knownFieldsAreRead() throws {
    #expect(try check("return s.commune, s.rang") == .returned([.string("Plouézec"), .integer(1)]))
  }

  @Test func unknownFieldEndsTheRun() throws {
    #expect(try check("return s.presents") == .stopped([FactID(slot: 1)]))
    let caught = "return pcall(function() return s.presents end)"
    #expect(try check(caught) == .stopped([FactID(slot: 1)]))
    #expect(try check("return s.membres[2].present") == .stopped([FactID(slot: 11)]))
  }

  @Test func nullObjectGivesItsTemplates() throws {
    #expect(
      try check("return s.convocation.rang, s.convocation.mode")
        == .returned([.integer(1), .string("papier")]))
  }

  @Test func nullObjectChainIsNamed() throws {
    #expect(try check("return s.convocation.date") == .stopped([FactID(slot: 3, path: (1, 0))]))
    #expect(
      try check("return s.convocation.envoi.date") == .stopped([FactID(slot: 3, path: (3, 1))]))
    #expect(
      try check("return s.convocation.envoi.suite.date")
        == .stopped([FactID(slot: 3, path: (3, 2))]))
    #expect(
      try check("return s.convocation.envoi.suite.envoi.date")
        == .stopped([FactID(slot: 3, path: (3, 2))]))
  }

  @Test func identityIsTheBlocks() throws {
    #expect(
      try check(
        """
        local m, c = s.membres, s.convocation
        local set = { [m[1]] = "x" }
        return m[1] == m[3], m[1] == m[2], set[m[3]], c == s.convocation, m == s.membres
        """)
        == .returned([.bool(true), .bool(false), .string("x"), .bool(true), .bool(true)]))
  }

  @Test func listsAreRead() throws {
    #expect(
      try check(
        """
        local m, names = s.membres, {}
        for i, x in ipairs(m) do names[i] = x.nom end
        for i, x in pairs(m) do names[#names + 1] = i .. x.nom end
        return #m, m[0], m[4], m[1.5], table.concat(names, " ")
        """)
        == .returned([
          .integer(3), .nil, .nil, .nil, .string("Odile Yves Odile 1Odile 2Yves 3Odile"),
        ]))
  }

  @Test func unknownNameIsAnError() {
    let body = "local ok = pcall(function() return s.quorm end) return ok"
    let error = checkFailure(body)
    #expect(error?.kind == .unknownName(type: "Seance", name: "quorm"))
    #expect(error?.line == 2)
    #expect(checkFailure("return s.membres.nom")?.kind == .unknownName(type: "list", name: "nom"))
    #expect(checkFailure("return s[1]")?.kind == .unknownName(type: "Seance", name: "1"))
    let below = checkFailure("return s.convocation.dat")
    #expect(below?.kind == .unknownName(type: "Convocation", name: "dat"))
  }

  @Test func writesAreErrors() {
    #expect(checkFailure("s.rang = 2")?.kind == .write(type: "Seance", name: "rang"))
    #expect(checkFailure("s.membres[1] = 2")?.kind == .write(type: "list", name: "1"))
    #expect(checkFailure("table.insert(s.membres, 1)") != nil)
    #expect(checkFailure("table.sort(s.membres)") != nil)
  }

  @Test func methodsAreBound() throws {
    let prelude = """
      host.methods("Seance", { plus = function(self, n) return self.rang + n end })
      host.methods("list", { premier = function(self) return self[1].nom end })
      """
    #expect(
      try check("return s.plus(2), s.membres.premier()", prelude: prelude)
        == .returned([.integer(3), .string("Odile")]))
    let clash = "host.methods('Seance', { rang = function() end })"
    #expect(checkFailure("", prelude: clash)?.message == "'rang' of 'Seance' is a field")
  }

  @Test func recordValuesComeBack() throws {
    let (_, root) = Sample.record()
    guard case .returned(let values) = try check("return s, s.membres, s.convocation") else {
      Issue.record("stopped")
      return
    }
    #expect(values[0] == .object(root))
    #expect(values[2] == .nullObject(FactID(slot: 3)))
    guard case .list(let list) = values[1] else {
      Issue.record("not a list")
      return
    }
    #expect(list.count == 3)
  }

  @Test func earlierRecordIsOutOfReach() throws {
    let state = try LuaState(types: Sample.types)
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    let text = "local kept return function(s) kept = kept or s return kept.commune end"
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    #expect(try state.call(function, [.object(root)]) == .returned([.string("Plouézec")]))
    try state.setRecord(buffer)
    #expect(throws: LuaError.self) { try state.call(function, [.object(root)]) }
  }
}
