/// Finds the numbers written in a text of Lua: not those of texts, of comments nor of names, and
/// not a place in a list, `liste[3]`, nor how far a rule looks in the register.
enum NumberScan {
  /// A number and where it is written.
  struct Number: Equatable {
    let text: String
    let line: Int

    /// Its value in hundredths; nil when it has more decimals, or is too large.
    var centimes: Int? {
      guard let value = Double(text), value.magnitude < 1e13 else { return nil }
      let centimes = (value * 100).rounded()
      return (centimes / 100) == value ? Int(centimes) : nil
    }
  }

  /// The numbers in order. Linear in the length of `text`.
  static func numbers(in text: String) -> [Number] {
    let tokens = LuaToken.all(in: text)
    return tokens.indices.filter { tokens[$0].kind == .number }
      .filter { !isPlace($0, tokens) && !isWindow($0, tokens) }
      .map { Number(text: tokens[$0].text, line: tokens[$0].line) }
  }

  /// Whether the token stands alone in brackets.
  private static func isPlace(_ index: Int, _ tokens: [LuaToken]) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].text == "["
      && tokens[index + 1].text == "]"
  }

  /// Whether the token stands in `registre = { mois = 12 }`.
  private static func isWindow(_ index: Int, _ tokens: [LuaToken]) -> Bool {
    guard let brace = tokens[..<index].lastIndex(where: { "{}".contains($0.text) }), brace >= 2
    else { return false }
    return tokens[brace].text == "{" && tokens[brace - 1].text == "="
      && tokens[brace - 2].text == "registre"
  }
}
