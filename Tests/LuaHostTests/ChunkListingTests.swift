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

  @Test func constantsLocalsAndOperands() throws {
    let main = try listing(
      """
      local a, b = 3, { c = "é", [1.5] = false, d = nil }
      if b.c == "long enough to be no short string of Lua at all" then b = a + 70000 end
      for i = 1, 2 do b[i] = true end
      return function(x, y, ...) return x end
      """
    ).main
    #expect(
      main.constants == [
        .string("c"), .string("é"), .number(1.5), .bool(false), .string("d"), .nil,
        .string("long enough to be no short string of Lua at all"), .integer(70_000),
        .bool(true),
      ])
    #expect(main.parameterCount == 0)
    let inner = try #require(main.functions.first)
    #expect(inner.parameterCount == 2)
    #expect(inner.registerCount == 2)
    #expect(inner.locals.map(\.name) == ["x", "y"])
    #expect(main.locals.map(\.name).filter { !$0.hasPrefix("(") } == ["a", "b", "i"])
    let loop = try #require(main.locals.first { $0.name == "i" })
    #expect(main.instructions[loop.scope].map(\.operation).first == 16)
    let jumps = main.instructions.filter { $0.operation == 56 }
    #expect(jumps.map(\.jump).allSatisfy { $0 > 0 })
    let field = try #require(main.instructions.first { $0.operation == 14 })
    #expect(main.constants[field.c] == .string("c"))
    let made = try #require(main.instructions.first { $0.operation == 79 })
    #expect(made.bx == 0)
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
