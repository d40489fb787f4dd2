import Deliberation
import RuleEngine

/// The text of a parameter file, changed as a person would: where something is added, and nowhere
/// else.
struct ParameterText {
  private let text: String
  /// Comments aside.
  private let tokens: [LuaToken]

  init(_ text: String) {
    self.text = text
    tokens = LuaToken.all(in: text).filter { $0.kind != .comment }
  }

  /// The text in which the parameter called `nom` takes `value` after its last value, which ends on
  /// the day before; nil when its values are not written plainly there, one entry after the other,
  /// or when the last has an end. Linear.
  func adding(_ value: NewValue, to nom: String) -> String? {
    guard let list = values(of: nom), let entries = entries(in: list), let last = entries.last,
      let du = field("du", in: last), field("au", in: last) == nil,
      let beginning = field("du", in: last).map({ tokens[$0 + 2] }), beginning.kind == .string,
      tokens.indices.contains(du + 2)
    else { return nil }
    let end = ", au = \"\(value.du.ajoutant(-1))\""
    let isBlock = tokens[list.lowerBound].line != tokens[last.lowerBound].line
    let entry = isBlock ? "\n\(indent(of: last.lowerBound))\(value.lua)," : " \(value.lua)"
    let close = tokens[last.upperBound]
    let hasComma = tokens[last.upperBound + 1].text == ","
    let after = hasComma ? tokens[last.upperBound + 1].range.upperBound : close.range.upperBound
    var bytes = Array(text.utf8)
    bytes.insert(contentsOf: Array(((hasComma ? "" : ",") + entry).utf8), at: after)
    bytes.insert(contentsOf: Array(end.utf8), at: beginning.range.upperBound)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The braces of `valeurs = { … }` of the parameter, as indices of tokens.
  private func values(of nom: String) -> ClosedRange<Int>? {
    for index in tokens.indices where tokens[index].text == "parametre" {
      guard let block = braces(from: index + 1), let name = field("nom", in: block),
        tokens[name + 2].contenu == nom, let values = field("valeurs", in: block)
      else { continue }
      return braces(from: values + 2)
    }
    return nil
  }

  /// The entries of the list between `list`; nil when something else stands there.
  private func entries(in list: ClosedRange<Int>) -> [ClosedRange<Int>]? {
    var entries: [ClosedRange<Int>] = []
    var index = list.lowerBound + 1
    while index < list.upperBound {
      guard let entry = braces(from: index) else { return nil }
      entries.append(entry)
      index = entry.upperBound + 1
      if index < list.upperBound {
        guard tokens[index].text == "," else { return nil }
        index += 1
      }
    }
    return entries
  }

  /// The brace at `index` and the one that closes it.
  private func braces(from index: Int) -> ClosedRange<Int>? {
    guard tokens.indices.contains(index), tokens[index].text == "{" else { return nil }
    var depth = 0
    for place in index..<tokens.count {
      if tokens[place].text == "{" { depth += 1 }
      if tokens[place].text == "}" { depth -= 1 }
      if depth == 0 { return index...place }
    }
    return nil
  }

  /// Where `name = …` stands in the table of `block`, not in those inside it.
  private func field(_ name: String, in block: ClosedRange<Int>) -> Int? {
    var depth = 0
    for place in block {
      if tokens[place].text == "{" { depth += 1 }
      if tokens[place].text == "}" { depth -= 1 }
      if depth == 1, tokens[place].kind == .name, tokens[place].text == name,
        place + 2 <= block.upperBound, tokens[place + 1].text == "="
      {
        return place
      }
    }
    return nil
  }

  /// The blanks before the token on its line.
  private func indent(of index: Int) -> String {
    let before = Array(text.utf8)[..<tokens[index].range.lowerBound]
    let line = before.suffix(from: before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    return String(decoding: line.prefix { $0 == 32 || $0 == 9 }, as: UTF8.self)
  }
}
