import LuaHost
import Testing

@Suite struct ChunkListingTests {
  private func listing(_ text: String) throws -> ChunkListing {
    try LuaState().listing(of: LuaSource(name: "Rules/a.lua", text: text))
  }

  private func texts(_ upvalues: [FunctionListing.Upvalue]) -> [String] {
    upvalues.map { "\($0.name) \($0.isLocalAround ? "local" : "upvalue") \($0.index)" }
  }

  @Test func functionsAndTheirUpvalues() throws {
    let listing = try listing(
      """
      local a, b = 1, "x"
      local function f()
        return function() b = a .. 1.5 end
      end
      return f,
        function() return -0x7fffffff, nil, true, false end
      """)
    #expect(listing.name == "Rules/a.lua")
    let main = listing.main
    #expect(main.line == 0)
    #expect(texts(main.upvalues) == ["_ENV local 0"])
    #expect(main.functions.map(\.line) == [2, 6])
    #expect(main.functions.map(\.lastLine) == [4, 6])
    let outer = try #require(main.functions.first)
    #expect(texts(outer.upvalues) == ["b local 1", "a local 0"])
    let inner = try #require(outer.functions.first)
    #expect(texts(inner.upvalues) == ["b upvalue 0", "a upvalue 1"])
    #expect(Set(inner.instructions.map(\.line)) == [3])
    let assigned = inner.instructions.filter { $0.operation == 10 }
    #expect(assigned.map(\.b) == [0])
  }

  @Test func linesFarApart() throws {
    let gap = String(repeating: "\n", count: 400)
    let many = String(repeating: "x.y()\n", count: 300)
    let listing = try listing("local x = { y = error }\(gap)x.y()\(gap)\(many)")
    let lines = listing.main.instructions.map(\.line)
    #expect(lines == lines.sorted())
    #expect(Set(lines) == Set([1, 401] + Array(801...1_100)))
  }

  @Test func nothingRuns() throws {
    #expect(try listing("while true do end").main.functions == [])
  }

  @Test func whatDoesNotCompileIsAnError() throws {
    let error = #expect(throws: LuaError.self) { try listing("local a =\nreturn = 2") }
    #expect(error?.kind == .syntax)
    #expect(error?.line == 2)
    #expect(error?.chunk == "Rules/a.lua")
  }
}
