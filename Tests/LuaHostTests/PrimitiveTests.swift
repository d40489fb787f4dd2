import LuaHost
import Testing

@Suite struct PrimitiveTests {
  static let prelude = """
    local host = host
    return {
      connu = host.known, peek = host.peek, kind = host.kind, fact = host.fact,
      attempt = host.attempt, raise = host.raisePending, count = host.pendingCount,
      clear = host.clearPending,
      here = function(n) local c, l = host.here(n) return (c or "none") .. ":" .. (l or "") end,
    }
    """

  private func values(_ body: String) throws -> LuaOutcome {
    try check(body, prelude: Self.prelude)
  }

  @Test func anAnchoredFunctionKeepsTheLineOfATailCall() throws {
    let prelude = """
      local host = host
      local function line() local _, l = host.here(1) return l or 0 end
      return { line = line, anchored = host.anchor(line) }
      """
    #expect(try check("\n\nreturn anchored()", prelude: prelude) == .returned([.integer(4)]))
    #expect(try check("\n\nreturn line()", prelude: prelude) == .returned([.integer(0)]))
  }

  @Test func knownNeverEndsTheRun() throws {
    #expect(
      try values(
        """
        return connu(s, "commune"), connu(s, "presents"), connu(s, "rang"), connu(s, "membres"),
          connu(s, "convocation"), connu(s.convocation, "date"), connu(s.convocation, "rang"),
          connu(s.membres, 1)
        """)
        == .returned([true, false, false, true, false, false, false, true].map { .bool($0) }))
  }

  @Test func knownRecordsWhatIsKnown() throws {
    let body = "return connu(s, 'presents') or connu(s, 'rang') or connu(s, 'commune')"
    let (_, trace) = try checked(body, prelude: Self.prelude)
    #expect(trace == [FactID(slot: 0)])
  }

  @Test func knownRefusesUnknownNames() {
    let error = checkFailure("return connu(s, 'quorm')", prelude: Self.prelude)
    #expect(error?.kind == .unknownName(type: "Seance", name: "quorm"))
    #expect(checkFailure("return connu(1, 'x')", prelude: Self.prelude)?.kind == .runtime)
  }

  @Test func peekRecordsNothing() throws {
    let body = "return peek(s, 'commune'), peek(s, 'presents'), peek(s, 'convocation')"
    let (outcome, trace) = try checked(body, prelude: Self.prelude)
    #expect(outcome == .returned([.string("Plouézec"), .nil, .nil]))
    #expect(trace.isEmpty)
  }

  @Test func kindNamesTypes() throws {
    #expect(
      try values("return kind(s), kind(s.membres), kind(s.convocation), kind(1), kind({})")
        == .returned([.string("Seance"), .string("list"), .string("Convocation"), .nil, .nil]))
  }

  @Test func factsAreNamed() throws {
    guard
      case .returned(let values) = try values(
        "return fact(s, 'presents'), fact(s.convocation, 'date'), fact(s.membres, 2)")
    else {
      Issue.record("stopped")
      return
    }
    #expect(
      values.compactMap(\.integer).map(FactID.init(luaInteger:))
        == [FactID(slot: 1), FactID(slot: 3, path: (1, 0)), FactID(slot: 6)])
  }

  @Test func attemptKeepsUnknownFacts() throws {
    let body = """
      local function read(x, name) return x[name] end
      local a = attempt(read, s, "presents")
      local b, value = attempt(read, s, "commune")
      local c = attempt(read, s.convocation, "date")
      attempt(read, s, "presents")
      if a or not b or c or value ~= "Plouézec" or count() ~= 2 then return "wrong" end
      raise()
      """
    #expect(try values(body) == .stopped([FactID(slot: 1), FactID(slot: 3, path: (1, 0))]))
  }

  @Test func pendingCanBeCleared() throws {
    let body = "attempt(function() return s.presents end) clear() return count()"
    #expect(try values(body) == .returned([.integer(0)]))
    #expect(checkFailure("raise()", prelude: Self.prelude)?.message == "no fact is pending")
  }

  @Test func pendingDoesNotOutliveTheCall() throws {
    let state = try LuaState(
      types: Sample.types, prelude: [LuaSource(name: "prelude", text: Self.prelude)])
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    let text = """
      return function(s)
        local before = count()
        attempt(function() return s.presents end)
        return before
      end
      """
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    for _ in 1...2 {
      #expect(try state.call(function, [.object(root)]) == .returned([.integer(0)]))
    }
  }

  @Test func attemptPassesErrorsOn() throws {
    let body = "local function f()\nlocal x = nil\nreturn x.y end\nattempt(f)"
    let error = try #require(checkFailure(body, prelude: Self.prelude))
    #expect(error.kind == .runtime)
    #expect(error.line == 4)
    #expect(error.message == "attempt to index a nil value (local 'x')")
    let name = checkFailure("attempt(function() return s.x end)", prelude: Self.prelude)
    #expect(name?.kind == .unknownName(type: "Seance", name: "x"))
    let loop = checkFailure("attempt(function() while true do end end)", prelude: Self.prelude)
    #expect(loop?.kind == .limit(.instructions(1_000_000)))
  }

  @Test func laterErrorIsDescribedAnew() {
    let body = """
      pcall(attempt, function() error("first") end)
      error("second")
      """
    let error = checkFailure(body, prelude: Self.prelude)
    #expect(error?.message == "second")
    #expect(error?.line == 3)
  }

  @Test func hereSkipsThePrelude() throws {
    let body = "local function f()\nreturn here(1) .. ' ' .. here(2) end\nlocal r = f()\nreturn r"
    #expect(try values(body) == .returned([.string("Rules/a.lua:3 Rules/a.lua:4")]))
    #expect(try values("return (here(99))") == .returned([.string("none:")]))
  }
}
