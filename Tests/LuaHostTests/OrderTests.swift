import LuaHost
import Testing

@Suite struct OrderTests {
  static let mixed = """
    local t = { [3] = 1, [1] = 1, [-2] = 1, [2.5] = 1, [-0.5] = 1, b = 1, a = 1, aa = 1, ["é"] = 1,
      [true] = 1, [false] = 1, [""] = 1 }
    local r = {}
    for k in pairs(t) do r[#r + 1] = tostring(k) end
    return table.concat(r, " ")
    """

  @Test func orderDependsOnKeysAlone() throws {
    let expected = "-2 1 3 -0.5 2.5  a aa b é false true"
    #expect(try run(Self.mixed) == .string(expected))
    #expect(try run(Self.mixed) == .string(expected))
  }

  @Test func manyKeysAgreeInTwoStates() throws {
    let text = """
      local t, r = {}, {}
      for i = 1, 300 do t["k" .. i * 7919 % 1000] = i end
      for k, v in pairs(t) do r[#r + 1] = k .. v end
      return table.concat(r, " ")
      """
    #expect(try run(text) == (try run(text)))
  }

  @Test func plainListIsInOrder() throws {
    let text = "local r = '' for i, v in pairs({ 'a', 'b', 'c' }) do r = r .. i .. v end return r"
    #expect(try run(text) == .string("1a2b3c"))
  }

  @Test func removalWhileLooping() throws {
    let text = """
      local t, n = { a = 1, b = 2, c = 3 }, 0
      for k in pairs(t) do t.a, t.b, t.c = nil, nil, nil n = n + 1 end
      for k, v in pairs({ 1, 2, x = 3 }) do n = n + v end
      return n
      """
    #expect(try run(text) == .integer(7))
  }

  @Test func objectsAsKeys() throws {
    let body = """
      local m, r = s.membres, ""
      for k, v in pairs({ [m[2]] = "y", [m[1]] = "o", z = "z" }) do r = r .. v end
      return r
      """
    #expect(try check(body) == .returned([.string("zoy")]))
  }

  @Test func keysWithoutOrderAreRefused() {
    let error = failure("for _ in pairs({ [{}] = 1 }) do end")
    #expect(error?.message == "pairs: keys of type table have no order")
    #expect(checkFailure("pairs(s)")?.kind == .runtime)
    #expect(failure("pairs(nil)")?.kind == .runtime)
  }
}
