import LuaHost
import Testing

@testable import RuleTesting

@Suite struct LuaSourceTextTests {
  @Test func whatIsWrittenIsReadBack() throws {
    let value = LuaValue.table(
      LuaTable(
        array: [.integer(-3), .bool(true), .number(0.5), .table(LuaTable())],
        fields: [
          "a": .string("« é » \"q\" \\ \n \r \0 1"), "end": .integer(1), "été": .integer(2),
          "1": .table(LuaTable(array: [.string("x")])),
        ]))
    let state = try LuaState(types: [], prelude: [])
    let text = "return " + LuaSourceText.text(value)
    let read = try state.load(LuaSource(name: "t", text: text))
    #expect(LuaSourceText.text(read) == LuaSourceText.text(value))
    #expect(read.table?["a"] == value.table?["a"])
    #expect(
      text == "return { -3, true, 0.5, {}, [\"1\"] = { \"x\" }, "
        + "a = \"« é » \\\"q\\\" \\\\ \\n \\r \\x00 1\", [\"end\"] = 1, [\"été\"] = 2 }")
  }
}
