import LuaHost
import Testing

@Suite struct SandboxTests {
  @Test(arguments: [
    "load", "loadstring", "loadfile", "dofile", "require", "next", "debug", "io", "os",
    "collectgarbage", "print", "warn", "package", "_G", "_VERSION", "host",
  ])
  func absentGlobal(name: String) throws {
    let error = try #require(failure("return \(name)"))
    #expect(error.kind == .undefinedGlobal(name))
    #expect(failure("pcall(function() return \(name) end)")?.kind == .undefinedGlobal(name))
  }

  @Test(arguments: [
    ("string", "dump"), ("string", "pack"), ("string", "unpack"),
    ("math", "random"), ("math", "randomseed"),
  ])
  func absentFunction(library: String, name: String) {
    let kind = LuaError.Kind.unknownName(type: library, name: name)
    #expect(failure("return \(library).\(name)")?.kind == kind)
    guard library == "string" else { return }
    #expect(failure("return ('x'):\(name)('')")?.kind == kind)
  }

  @Test func presentFunctionsWork() throws {
    let text = """
      assert(("x"):rep(3) == "xxx" and ("é"):upper() and #"abc" == 3)
      assert(string.format("%5.1f|%d|%s|%%|%q", 1.25, 3, true, "a") == "  1.2|3|true|%|\\"a\\"")
      assert(math.floor(1.5) == 1 and math.type(1) == "integer" and utf8.len("é") == 1)
      assert(select("#", table.unpack({ 1, 2 })) == 2 and table.pack(1, 2).n == 2)
      assert(tonumber("10") == 10 and type(nil) == "nil" and ("abc"):sub(2, 2) == "b")
      local t = { 3, 1, 2 } table.sort(t) assert(table.concat(t, ",") == "1,2,3")
      table.sort(t, function(a, b) return a > b end) assert(table.concat(t) == "321")
      table.insert(t, 0) table.insert(t, 1, 9) assert(table.remove(t, 1) == 9 and #t == 4)
      local n = 0 for _, c in utf8.codes("aé") do n = n + c end assert(n == 97 + 233)
      return true
      """
    #expect(try run(text) == .bool(true))
  }

  @Test func sortIsStable() throws {
    let text = """
      local t = {}
      for i = 1, 500 do t[i] = { key = i % 7, i = i } end
      table.sort(t, function(a, b) return a.key < b.key end)
      for i = 2, #t do
        local a, b = t[i - 1], t[i]
        assert(a.key < b.key or (a.key == b.key and a.i < b.i))
      end
      table.sort(t, function() return true end)
      return #t
      """
    #expect(try run(text) == .integer(500))
  }

  @Test(arguments: ["print = 1", "x = 1", "function f() end"])
  func globalWrite(text: String) throws {
    let error = try #require(failure(text))
    guard case .globalWrite = error.kind else {
      Issue.record("\(error)")
      return
    }
    #expect(error.line == 1)
  }

  @Test func globalsAreNotShared() throws {
    let state = try LuaState()
    _ = try? state.load(LuaSource(name: "a", text: "x = 1"))
    #expect(throws: LuaError.self) { try state.load(LuaSource(name: "b", text: "return x")) }
  }

  @Test func librariesAreFrozen() {
    #expect(failure("string.len = 1")?.kind == .write(type: "string", name: "len"))
    #expect(failure("table.insert(math, 1)")?.kind == .write(type: "math", name: "1"))
    #expect(failure("pcall(function() utf8.x = 1 end)")?.kind == .write(type: "utf8", name: "x"))
    #expect(failure("local s = '' s.x = 1")?.kind == .runtime)
    #expect(failure("for k in pairs(string) do return k end error('none')") == nil)
    let escape = "local _, t = pairs(string) t.len = nil"
    #expect(failure(escape)?.kind == .write(type: "string", name: "len"))
  }

  @Test func exportsAreFrozen() throws {
    let prelude = "return { jours = { 'lundi', fin = { 'dimanche' } } }"
    let text = "return jours[1] .. jours.fin[1] .. #jours .. table.concat(jours)"
    #expect(try run(text, prelude: prelude) == .string("lundidimanche1lundi"))
    let kind = LuaError.Kind.write(type: "jours", name: "1")
    #expect(failure("jours[1] = 'x'", prelude: prelude)?.kind == kind)
    #expect(failure("jours.fin[1] = 'x'", prelude: prelude)?.kind == kind)
    #expect(failure("local _, t = pairs(jours) t[1] = 1", prelude: prelude)?.kind == kind)
    #expect(failure("local _, t = ipairs(jours) t[1] = 1", prelude: prelude)?.kind == kind)
    #expect(try run("return jours", prelude: prelude).table?.array == [.string("lundi")])
  }

  @Test func exportsWithCyclesAreFrozen() throws {
    let prelude = "local t = {} t.t = t return { t = t }"
    #expect(try run("return t == t.t and t.t == t.t.t", prelude: prelude) == .bool(true))
  }

  @Test func preludeStaysPrivate() {
    let prelude = "helper = 1 return { f = function() return helper end }"
    #expect(failure("return helper", prelude: prelude)?.kind == .undefinedGlobal("helper"))
    #expect(failure("assert(f() == 1)", prelude: prelude) == nil)
  }

  @Test func preludeHasPatterns() throws {
    let prelude = """
      assert(host.string.gsub == string.gsub)
      return { digits = function(s) return (string.gsub(s, "%D", "")) end }
      """
    #expect(try run("return digits('a1b2')", prelude: prelude) == .string("12"))
    let method = "return { digits = function(s) return (s:gsub('%D', '')) end }"
    #expect(try run("return digits('a1b2')", prelude: method) == .string("12"))
  }

  @Test func noAddressIsPrinted() throws {
    let text = """
      local f = function() end
      return tostring({}) .. tostring(f) .. string.format("%s %5s %s", {}, f, print)
      """.replacing("print", with: "pcall")
    #expect(try run(text) == .string("tablefunctiontable function function"))
    #expect(failure("return string.format('%p', {})")?.message.contains("%p") == true)
    #expect(failure("return string.format('%d', {})")?.message.contains("number expected") == true)
    let body = "return tostring(s) .. tostring(s.membres)"
    #expect(try check(body) == .returned([.string("Seancelist")]))
  }

  @Test func compiledChunksAreRefused() {
    #expect(failure("\u{1b}Lua")?.kind == .syntax)
  }

  @Test func stringMetatableIsOutOfReach() {
    let prelude = "assert(getmetatable('') == false) return {}"
    #expect(failure("return 1", prelude: prelude) == nil)
    #expect(failure("return '1' + 1")?.kind == .runtime)
  }
}
