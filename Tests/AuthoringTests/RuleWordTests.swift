import Foundation
import LuaHost
import RuleEngine
import Testing

@testable import Authoring

@Suite struct RuleWordTests {
  /// The names that the prelude's sources return to rules, read from the end of each.
  private func exported() throws -> Set<String> {
    var names: Set<String> = []
    for source in RuleLanguage.sources {
      let end = try #require(source.text.range(of: "\nreturn {", options: .backwards))
      let lines = source.text[end.upperBound...].split(separator: "\n")
      let code = lines.filter { !$0.contains("--") }.joined(separator: "\n")
      for match in code.matches(of: #/(\w+) = /#) { names.insert(String(match.1)) }
    }
    return names
  }

  /// These two are the host's, and refuse to be called by a rule.
  @Test func everyWordOfThePreludeIsDescribed() throws {
    let own = ["declare_calcul", "declare_jugement"]
    #expect(try Set(RuleWord.all.map(\.name)) == exported().subtracting(own))
  }

  @Test func everyParameterHasItsType() throws {
    for word in RuleWord.all {
      #expect(!word.doc.meaning.isEmpty, "\(word.name)")
      #expect(!word.doc.returns.isEmpty, "\(word.name)")
      for item in word.doc.params + word.doc.returns {
        #expect(!item.name.isEmpty && !item.type.isEmpty, "\(word.name): \(item)")
      }
    }
  }

  @Test func aCommentIsRead() throws {
    let text = """
      -- Not this one.
      local function other() end

      --- La première
      --- phrase.
      ---@param liste T[] la liste
      ---@param f fun(a: T, b: integer): boolean? la condition
      ---@return table<string, any>? element ce qui est trouvé
      local function mot(liste, f)

        --- Un autre.
        ---@return integer
        autre = issue("a"),
      """
    let words = RuleWord.read(text)
    #expect(words.map(\.call) == ["mot(liste, f)", "autre()"])
    let doc = try #require(words.first?.doc)
    #expect(doc.meaning == "La première phrase.")
    #expect(
      doc.params == [
        .init(name: "liste", type: "T[]", meaning: "la liste"),
        .init(
          name: "f", type: "fun(a: T, b: integer): boolean?", meaning: "la condition"),
      ])
    #expect(
      doc.returns == [
        .init(name: "element", type: "table<string, any>?", meaning: "ce qui est trouvé")
      ])
  }
}
