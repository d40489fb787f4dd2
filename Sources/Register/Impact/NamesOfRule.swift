import RuleEngine

/// The names that the text of a rule holds, comments aside.
struct NamesOfRule {
  /// Whether it may ask for a field by a name that it works out: `x[nom]`, `connu(x, nom)`.
  let makesUpNames: Bool
  private let names: Set<String>
  private let strings: [String]

  init(_ text: String) {
    let tokens = LuaToken.all(in: text).filter { $0.kind != .comment }
    names = Set(tokens.lazy.filter { $0.kind == .name }.map(\.text))
    strings = tokens.lazy.filter { $0.kind == .string }.map(\.text)
    let tables = Self.tables(tokens)
    makesUpNames =
      tokens.indices.contains { Self.isComputed($0, tokens, tables) }
      || strings.contains { $0.contains("\\") && !$0.contains("\\n") }
  }

  /// Whether `name` is written in it, as a name or within a text.
  func mention(_ name: String) -> Bool {
    names.contains(name) || strings.contains { $0.contains(name) }
  }

  /// The words whose second argument names a field.
  private static let askers: Set<String> = ["connu", "evoque_dans", "meme_champ", "denombre"]

  /// Whether the token opens an index that is no literal, of what may be an object.
  private static func isComputed(
    _ index: Int, _ tokens: [LuaToken], _ tables: Set<String>
  ) -> Bool {
    if askers.contains(tokens[index].text), tokens[index].kind == .name {
      return !isLiteral(after: index, tokens)
    }
    guard tokens[index].text == "[", tokens[index].kind == .symbol, index > 0,
      index + 2 < tokens.count
    else { return false }
    let before = tokens[index - 1]
    // Within a table that is being written, a key in brackets reads nothing.
    guard before.kind == .name || [")", "]"].contains(before.text) else { return false }
    if before.kind == .name, tables.contains(before.text), !isField(index - 1, tokens) {
      return false
    }
    let key = tokens[index + 1]
    return !([.string, .number].contains(key.kind) && tokens[index + 2].text == "]")
  }

  /// Whether the name at `index` follows a point.
  private static func isField(_ index: Int, _ tokens: [LuaToken]) -> Bool {
    index > 0 && [".", ":"].contains(tokens[index - 1].text)
  }

  /// Whether the second argument of the call after `index` is a text.
  private static func isLiteral(after index: Int, _ tokens: [LuaToken]) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].text == "(" else { return false }
    var depth = 0
    for end in tokens.indices.dropFirst(index + 1) {
      if tokens[end].text == "(" { depth += 1 }
      if tokens[end].text == ")" { depth -= 1 }
      guard depth > 0 else { return false }
      guard depth == 1, tokens[end].text == ",", end + 2 < tokens.count else { continue }
      return tokens[end + 1].kind == .string && [")", ","].contains(tokens[end + 2].text)
    }
    return false
  }

  /// The names that stand for a table written in the file and for nothing else: `local x = {`,
  /// never assigned again, never a parameter of a function.
  private static func tables(_ tokens: [LuaToken]) -> Set<String> {
    var tables: Set<String> = []
    var others: Set<String> = []
    for index in tokens.indices where tokens[index].kind == .name {
      let name = tokens[index].text
      if isTable(index, tokens) {
        tables.insert(name)
      } else if isBound(index, tokens) {
        others.insert(name)
      }
    }
    return tables.subtracting(others).subtracting(parameters(tokens))
  }

  private static func isTable(_ index: Int, _ tokens: [LuaToken]) -> Bool {
    index > 0 && index + 2 < tokens.count && tokens[index - 1].text == "local"
      && tokens[index + 1].text == "=" && tokens[index + 2].text == "{"
  }

  /// Whether a value is given to the name: it stands before `=`, a comma or `in`, or after `local`,
  /// `for` or a comma.
  private static func isBound(_ index: Int, _ tokens: [LuaToken]) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
    let before = index > 0 ? tokens[index - 1].text : ""
    return ["=", "in"].contains(next) || ["local", "for", "function"].contains(before)
      || (before == "," && isInNameList(index, tokens))
  }

  /// Whether `local` or `for` opens the list of names that the name ends.
  private static func isInNameList(_ index: Int, _ tokens: [LuaToken]) -> Bool {
    var place = index
    while place >= 2, tokens[place - 1].text == ",", tokens[place - 2].kind == .name { place -= 2 }
    return place >= 1 && ["local", "for"].contains(tokens[place - 1].text)
  }

  private static func parameters(_ tokens: [LuaToken]) -> Set<String> {
    var names: Set<String> = []
    for index in tokens.indices where tokens[index].text == "function" {
      guard let open = tokens[index...].firstIndex(where: { $0.text == "(" }) else { continue }
      names.formUnion(tokens[open...].prefix { $0.text != ")" }.map(\.text))
    }
    return names
  }
}
