/// Writes out the blanks of a pattern; see `Pattern`.
struct PatternExpansion {
  private(set) var result = ""
  private var inClass = false
  private var isEscaped = false
  private var depth = 0
  /// How deep the look-behind that is open stands in parentheses.
  private var behind: Int?

  /// Takes the next character of the source.
  mutating func append(_ character: Character) {
    switch character {
    case " " where !inClass: result += behind == nil ? #"\s{1,9}+"# : #"\s"#
    case "_" where !inClass && !isEscaped: result += #"\s{0,9}+"#
    default: result.append(character)
    }
    follow(character)
  }

  private mutating func follow(_ character: Character) {
    defer { isEscaped = !isEscaped && character == "\\" }
    guard !isEscaped else { return }
    if inClass {
      inClass = character != "]"
      return
    }
    switch character {
    case "[": inClass = true
    case "(": depth += 1
    case ")":
      if behind == depth { behind = nil }
      depth -= 1
    case "!", "=":
      if result.hasSuffix("(?<!") || result.hasSuffix("(?<=") { behind = behind ?? depth }
    default: break
    }
  }
}
