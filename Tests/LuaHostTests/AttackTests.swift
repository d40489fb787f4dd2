import LuaHost
import Testing

/// Each file of `Attacks` gets the outcome that it announces, leaves nothing behind, and does the
/// same a second time.
@Suite struct AttackTests {
  static let prelude = LuaSource(
    name: "prelude",
    text: """
      return {
        jours = { "lundi", fin = { "dimanche" } },
        point = setmetatable({ x = 1 }, { __index = { genre = "point" } }),
        attempt = host.attempt,
        deux_fois = function(f) f() return f() end,
      }
      """)

  /// Uses what an attack may have spoiled.
  static let probe = LuaSource(
    name: "probe",
    text: """
      return function(s)
        local t = { c = 3, b = 2, a = 1 }
        local r = { ("x"):upper(), tostring(#"abc"), tostring(getmetatable("")),
          s.commune, s.membres[1].nom }
        for _, library in ipairs { coroutine, math, string, table, utf8 } do
          for name, value in pairs(library) do
            r[#r + 1] = name .. " " .. (math.type(value) and tostring(value) or type(value))
          end
        end
        for k, v in pairs(t) do r[#r + 1] = k .. v end
        table.sort(r)
        local w = coroutine.wrap(function() for i = 1, 200 do coroutine.yield(i) end end)
        local n = 0
        for i = 1, 200 do n = n + w() end
        local function f(k) if k > 0 then return 1 + f(k - 1) end return 0 end
        r[#r + 1] = n .. " " .. f(140) .. " " .. jours[1] .. jours.fin[1] .. point.genre
        r[#r + 1] = tostring(setmetatable({}, { __tostring = function() return "own" end }))
        r[#r + 1] = tostring(pcall(error)) .. tostring(attempt(function() return s.presents end))
        return r, s.membres, s.convocation, s.rang
      end
      """)

  private func state(_ limits: LuaLimits) throws -> LuaState {
    let state = try LuaState(limits: limits, types: Sample.types, prelude: [Self.prelude])
    try state.setRecord(Sample.record().0)
    return state
  }

  /// Loads the attack; calls what it returns, when that is a function.
  private func outcome(
    of attack: Attack, in state: LuaState
  ) throws -> Result<LuaOutcome, LuaError> {
    let (buffer, root) = Sample.record()
    do throws(LuaError) {
      let value = try state.load(attack.source)
      guard let function = value.function else {
        return .success(.returned([value]))
      }
      defer { state.release(function) }
      var outcome = try state.call(function, [.object(root)])
      for _ in 1..<attack.calls {
        try state.setRecord(buffer)
        outcome = try state.call(function, [.object(root)])
      }
      return .success(outcome)
    } catch {
      return .failure(error)
    }
  }

  /// What the probe gives, and how many instructions it takes, counted one by one.
  private func probed(_ state: LuaState) throws -> (LuaOutcome, Int) {
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    let function = try #require(try state.load(Self.probe, limits: LuaLimits()).function)
    defer { state.release(function) }
    let outcome = try state.call(function, [.object(root)], limits: LuaLimits(instructionStep: 1))
    return (outcome, state.instructions)
  }

  @Test(arguments: Attack.all)
  func attack(_ attack: Attack) throws {
    let state = try state(attack.limits)
    _ = try probed(state)
    state.collectGarbage()
    let memory = state.memoryUsed
    let result = try outcome(of: attack, in: state)
    #expect(Attack.words(result) == attack.outcome)
    checkPlace(of: result, in: attack)
    let instructions = state.instructions
    try checkIntact(state, memory: memory)
    try checkRepeated(attack, result, instructions: instructions)
  }

  /// A limit names its own value, and the source at fault unless it is the result that is.
  private func checkPlace(of result: Result<LuaOutcome, LuaError>, in attack: Attack) {
    guard case .failure(let error) = result, case .limit(let limit) = error.kind else { return }
    #expect(error.message.contains(" \(limit.value) "))
    if attack.name.hasPrefix("result-") { return }
    #expect(error.chunk == attack.name)
  }

  /// The state goes on as a fresh one does; a spent one says so.
  private func checkIntact(_ state: LuaState, memory: Int) throws {
    guard !state.isSpent else {
      let refused = #expect(throws: LuaError.self) { try state.load(Self.probe) }
      #expect(refused?.kind == .spent)
      return
    }
    let fresh = try probed(try self.state(LuaLimits()))
    let after = try probed(state)
    #expect(after.0 == fresh.0)
    #expect(after.1 == fresh.1)
    state.collectGarbage()
    #expect(abs(state.memoryUsed - memory) < 4096)
  }

  /// The same again, but for where the clock stops a source.
  private func checkRepeated(
    _ attack: Attack, _ result: Result<LuaOutcome, LuaError>, instructions: Int
  ) throws {
    if case .failure(let error) = result, case .limit(.seconds) = error.kind { return }
    let state = try state(attack.limits)
    _ = try probed(state)
    state.collectGarbage()
    #expect(Attack.words(try outcome(of: attack, in: state)) == Attack.words(result))
    #expect(state.instructions == instructions)
  }

  @Test func thereAreManyAttacks() {
    #expect(Attack.all.count >= 60)
  }
}
