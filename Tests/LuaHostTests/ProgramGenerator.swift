import TestSupport

/// Random texts of Lua that end: loops of every kind, jumps, functions, coroutines, errors. Each
/// returns a text that tells what it did.
struct ProgramGenerator {
  var random: SeededGenerator
  private var depth = 0
  private var names = 0
  private static let variables = ["a", "b", "c", "d"]
  private static let operators = ["+", "-", "*", "//", "%", "&", "|", "~", "<<"]

  init(random: SeededGenerator) {
    self.random = random
  }

  mutating func program() -> String {
    (depth, names) = (0, 0)
    return """
      local a, b, c, d = 1, 2, 3, 4
      local function show(...) local t = { ... } for i, x in ipairs(t) do t[i] = tostring(x) end
        return table.concat(t, " ") end
      \(block(statements: 6))
      return show(a, b, c, d)
      """
  }

  private mutating func block(statements most: Int) -> String {
    depth += 1
    defer { depth -= 1 }
    return (0..<1 + random.below(most)).map { _ in statement() }.joined(separator: "\n")
  }

  private mutating func statement() -> String {
    guard depth < 4 else { return assignment() }
    switch random.below(12) {
    case 0, 1: return conditional()
    case 2: return numeric()
    case 3: return generic()
    case 4: return bounded("while n\(names) < \(random.below(9)) do", "end")
    case 5: return bounded("repeat", "until n\(names) >= \(random.below(9))")
    case 6: return jumps()
    case 7: return function()
    case 8: return protected()
    case 9: return coroutine()
    default: return assignment()
    }
  }

  private mutating func variable() -> String { Self.variables[random.below(4)] }

  private mutating func value() -> String {
    switch random.below(5) {
    case 0: "\(random.below(300) - 100)"
    case 1: "\(random.below(9)).5"
    default: variable()
    }
  }

  /// Kept small, and a number whatever its parts are.
  private mutating func assignment() -> String {
    let operation = Self.operators[random.below(Self.operators.count)]
    let sum = "math.tointeger(\(value())) or 7"
    let number = "(\(sum)) \(operation) (math.tointeger(\(value())) or 1 | 1)"
    switch random.below(4) {
    case 0: return "\(variable()) = \(condition()) and \(value()) or \(value())"
    case 1: return "\(variable()), \(variable()) = \(value()), \(value())"
    default:
      return "do local ok, r = pcall(function() return \(number) end)"
        + " \(variable()) = ok and math.tointeger(r) and r % 1000 or 5 end"
    }
  }

  private mutating func condition() -> String {
    ["\(value()) < \(value())", "\(value()) ~= \(value())", "not (\(value()) >= 3)"][
      random.below(3)]
  }

  private mutating func conditional() -> String {
    let other = random.below(2) == 0 ? "" : " else \(block(statements: 2))"
    return "if \(condition()) then \(block(statements: 3))\(other) end"
  }

  private mutating func numeric() -> String {
    let step = ["", ", 2", ", -1", ", 0.5"][random.below(4)]
    let leave = random.below(3) == 0 ? " if \(condition()) then break end" : ""
    return
      "for i = \(random.below(5)), \(random.below(9))\(step) do \(block(statements: 3))\(leave) end"
  }

  private mutating func generic() -> String {
    let list = ["ipairs { 1, 2, a }", "pairs { x = 1 }", "string.gmatch('abc', '.')"][
      random.below(3)]
    return "for k, v in \(list) do \(block(statements: 2)) end"
  }

  /// A loop that counts its turns in a variable of its own.
  private mutating func bounded(_ start: String, _ end: String) -> String {
    let name = "n\(names)"
    names += 1
    return "do local \(name) = 0 \(start) \(name) = \(name) + 1 \(block(statements: 3)) \(end) end"
  }

  private mutating func jumps() -> String {
    let name = "n\(names)"
    names += 1
    return """
      do local \(name) = 0
      if \(condition()) then goto middle_\(name) end
      ::start_\(name)::
      a = a % 1000
      ::middle_\(name)::
      \(name) = \(name) + 1
      if \(name) % 3 == 0 and \(name) < 20 then goto start_\(name) end
      if \(name) < \(random.below(9)) then goto middle_\(name) end end
      """
  }

  private mutating func function() -> String {
    let name = "f\(names)"
    names += 1
    let parameters = random.below(2) == 0 ? "x, ..." : "x"
    return """
      local function \(name)(\(parameters)) local y = x
      \(block(statements: 3))
      if y == 3 then return \(value()) end return y, a end
      for i = 1, \(random.below(4)) do \(variable()) = \(name)(i, 2) end
      """
  }

  private mutating func protected() -> String {
    "do local ok, e = pcall(function() \(block(statements: 2)) error({ code = a }) end)"
      + " b = e.code end"
  }

  private mutating func coroutine() -> String {
    """
    for v in coroutine.wrap(function() for i = 1, \(random.below(4)) do coroutine.yield(i)
    \(block(statements: 2)) end end) do c = v end
    """
  }
}
