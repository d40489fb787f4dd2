import LuaHost

/// Values as Lua source.
enum LuaSourceText {
  /// The value; a function or an object of a record, which no case holds, is nil.
  static func text(_ value: LuaValue) -> String {
    switch value {
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let value): quoted(value)
    case .table(let table): text(table)
    case .nil, .function, .object, .list, .nullObject: "nil"
    }
  }

  private static func text(_ table: LuaTable) -> String {
    let items =
      table.array.map(text)
      + zip(table.keys, table.values).map { "\(key($0)) = \(text($1))" }
    return items.isEmpty ? "{}" : "{ " + items.joined(separator: ", ") + " }"
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\0": quoted += "\\x00"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A field's name as it stands before « = ».
  static func key(_ name: String) -> String {
    let letters = name.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (65...90).contains(byte) || byte == 95
        || (48...57).contains(byte)
    }
    let isName = letters && !(name.utf8.first.map { (48...57).contains($0) } ?? true)
    return isName && !reserved.contains(name) ? name : "[\(quoted(name))]"
  }

  private static let reserved: Set = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]
}
