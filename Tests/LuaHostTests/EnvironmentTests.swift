import LuaHost
import Testing

@Suite struct EnvironmentTests {
  @Test func environmentCannotBeSwapped() throws {
    let error = try #require(failure("local a = 1\nlocal _ENV = {}\nreturn x"))
    #expect(error.kind == .syntax)
    #expect(error.line == 2)
    #expect(error.message == "_ENV is not available")
  }

  @Test(arguments: [
    "return _ENV", "local t = {} t._ENV = 1", "_ENV = 1", "goto _ENV ::_ENV::",
    "return '\\'' .. _ENV", "return \"'\" .. _ENV .. '\"'", "--[==[ ]] ]=] ]==] return _ENV",
    "return [=[ ]] ]=] .. _ENV .. [[ ]]", "-- x\r_ENV = 1", "--[ [\n_ENV = 1",
    "return 'a\\\\' .. _ENV",
    "local a = { [ [[x]] ] = _ENV }", "return a[b[1]]._ENV", "return 1 ---[[\n+ _ENV",
    "return 'a\\z  \n b' .. _ENV", "return '\\\n' .. _ENV", "return 3-_ENV", "return #_ENV",
  ])
  func theNameIsFound(text: String) {
    #expect(failure(text)?.message == "_ENV is not available")
  }

  @Test(arguments: [
    "-- _ENV", "--[[ _ENV\n ]] return 1", "return '_ENV'", "return \"it's _ENV\"",
    "return [==[ _ENV ]] ]==]", "local my_ENV, _ENVS, x_ENV_y = 1 return my_ENV",
    "return 'a\\'_ENV'",
    "return 'a\\z\n  _ENV'", "return 'a\\\n_ENV'", "-- x\n--[=[ ]] _ENV ]=]",
  ])
  func otherWordsAreNot(text: String) {
    #expect(failure(text) == nil)
  }

  /// What the scanner takes for a string and Lua does not must not compile.
  @Test(arguments: [
    "return 'x\n_ENV'", "return '_ENV", "return [=[ _ENV", "--[[ _ENV", "x = [= _ENV",
  ])
  func brokenTextsDoNotCompile(text: String) {
    #expect(failure(text)?.kind == .syntax)
  }
}
