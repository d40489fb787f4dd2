import LuaHost
import Testing

@Suite struct TableLibraryTests {
  @Test func moves() throws {
    let text = """
      local function shown(t) return table.concat(t, ",") end
      local a = { 1, 2, 3, 4, 5 }
      local r = { shown(table.move({ 1, 2, 3 }, 1, 3, 2)), shown(table.move({ 1, 2, 3 }, 2, 3, 1)),
        shown(table.move(a, 2, 4, 1, {})), shown(table.move(a, 1, 5, 3)),
        shown(table.move({ 1 }, 1, 0, 5)) }
      assert(table.move(a, 1, 0, 1) == a)
      return table.concat(r, " ")
      """
    #expect(try run(text) == .string("1,1,2,3 2,3,3 2,3,4 1,2,1,2,3,4,5 1"))
  }

  @Test func insertsAndRemoves() throws {
    let text = """
      local t = {}
      table.insert(t, "b") table.insert(t, 1, "a") table.insert(t, 3, "c")
      assert(table.concat(t) == "abc" and table.remove(t, 1) == "a" and table.remove(t) == "c")
      assert(table.remove({}) == nil and table.remove({}, 0) == nil and table.remove(t, 2) == nil)
      return table.concat(t)
      """
    #expect(try run(text) == .string("b"))
  }

  @Test(arguments: [
    ("table.insert({}, 5, 1)", "bad argument #2 to 'insert' (position out of bounds)"),
    ("table.insert({})", "wrong number of arguments to 'insert'"),
    ("table.remove({}, 7)", "bad argument #2 to 'remove' (position out of bounds)"),
    ("table.concat({ 1, {} })", "invalid value (table) at index 2 in table for 'concat'"),
    ("table.concat('x')", "bad argument #1 to 'concat' (table expected, got string)"),
    (
      "table.move({}, 1, math.maxinteger, 2)", "bad argument #4 to 'move' (destination wrap around)"
    ),
    (
      "table.move({}, math.mininteger, math.maxinteger, 1)",
      "bad argument #3 to 'move' (too many elements to move)"
    ),
  ])
  func misuse(text: String, message: String) {
    #expect(failure(text)?.message == message)
  }

  @Test(arguments: [
    "table.move({}, 1, 1 << 60, 2)",
    "table.insert(setmetatable({}, { __len = function() return 1 << 60 end }), 1, 'x')",
    "table.remove(setmetatable({}, { __len = function() return 1 << 60 end }), 1)",
    "table.concat(setmetatable({}, { __index = function() return '' end }), '', 1, 1 << 60)",
    "table.sort(setmetatable({}, { __len = function() return 16000000 end }))",
    "while true do table.unpack({}, 1, 10000) end",
  ])
  func absurdLengthsEnd(text: String) throws {
    let error = try #require(failure(text))
    let kinds: [LuaError.Kind] = [LimitTests.instructions, LimitTests.memory]
    #expect(kinds.contains(error.kind))
  }

  @Test func metamethodsAreHeeded() throws {
    let text = """
      local log = {}
      local t = setmetatable({}, {
        __index = function(_, i) return i <= 3 and "v" .. i or nil end,
        __len = function() return 3 end,
        __newindex = function(_, k, v) log[#log + 1] = k .. "=" .. v end })
      table.insert(t, 1, "n")
      return table.concat(t, ",") .. " " .. select("#", table.unpack(t)) .. " "
        .. table.concat(log, ",")
      """
    #expect(try run(text) == .string("v1,v2,v3 3 4=v3,3=v2,2=v1,1=n"))
  }
}
