/// A comment in the form that lua-language-server reads (LuaCATS): sentences, then annotations.
struct DocBlock: Equatable {
  /// A `@param`, `@return` or `@field`, or one of a block of them.
  struct Item: Equatable {
    /// Ends in `?` when it may be left out.
    let name: String
    let type: String
    let meaning: String
  }

  /// The sentences, joined; examples and code as written.
  var meaning = ""
  var params: [Item] = []
  var returns: [Item] = []
  var fields: [Item] = []
  /// The name after `@class`.
  var className: String?
  /// The lines after `---`, as written.
  var lines: [String] = []

  /// Reads the lines of one comment, `---` taken away.
  init(_ lines: [String]) {
    self.lines = lines
    for line in lines {
      let text = line.drop { $0 == " " }
      guard text.first == "@" else {
        meaning += (meaning.isEmpty || text.isEmpty ? "" : " ") + text
        continue
      }
      let tag = text.dropFirst().prefix { $0.isLetter }
      read(String(tag), text.dropFirst(tag.count + 1).drop { $0 == " " })
    }
  }

  private mutating func read(_ tag: String, _ rest: Substring) {
    switch tag {
    case "param": params.append(Self.named(rest))
    case "field": fields.append(Self.named(rest))
    case "return": returns.append(Self.returned(rest))
    case "class": className = String(rest.prefix { $0 != " " && $0 != ":" })
    default: break
    }
  }

  /// `name type meaning`.
  private static func named(_ text: Substring) -> Item {
    let name = text.prefix { $0 != " " }
    let rest = text.dropFirst(name.count + 1)
    let type = type(at: rest)
    return Item(
      name: String(name), type: type, meaning: String(rest.dropFirst(type.count + 1)))
  }

  /// `type name meaning`.
  private static func returned(_ text: Substring) -> Item {
    let type = type(at: text)
    let rest = text.dropFirst(type.count + 1)
    let name = rest.prefix { $0 != " " }
    return Item(
      name: String(name), type: type, meaning: String(rest.dropFirst(name.count + 1)))
  }

  /// The type that `text` begins with: as far as the first space outside brackets that follows
  /// neither a colon nor a comma.
  private static func type(at text: Substring) -> String {
    var depth = 0
    var last: Character = " "
    let end = text.firstIndex { character in
      defer { last = character }
      if "([{<".contains(character) { depth += 1 }
      if ")]}>".contains(character) { depth -= 1 }
      return character == " " && depth == 0 && last != ":" && last != ","
    }
    return String(text[..<(end ?? text.endIndex)])
  }
}
