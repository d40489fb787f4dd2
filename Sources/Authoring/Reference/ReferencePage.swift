import Deliberation
import RuleEngine

/// The reference of the rule language, in French, from what the program itself reads.
public enum ReferencePage {
  /// The page, in Markdown; the same program gives the same bytes.
  public static let markdown: String =
    ([ReferenceText.opening] + words + declarations + objects + [ReferenceText.lua])
    .joined(separator: "\n\n") + "\n"

  private static var words: [String] {
    ["## Les mots"] + RuleWord.all.map(section)
  }

  private static func section(_ word: RuleWord) -> String {
    let params = word.doc.params.map { "- `\($0.name)` : \(note($0))" }
    let returns = word.doc.returns.map { "- rend `\($0.name)` : \(note($0))" }
    let notes = (params + returns).joined(separator: "\n")
    return "### `\(word.call)`\n\n\(word.doc.meaning)\n\n\(notes)"
  }

  private static func note(_ item: DocBlock.Item) -> String {
    let type = "`\(item.type)`"
    return item.meaning.isEmpty ? type : "\(item.meaning) (\(type))"
  }

  private static var declarations: [String] {
    ["## Les tables", ReferenceText.tables]
      + Declarations.classes.map { block in
        let rows = block.fields.map { [code($0.name), code($0.type), $0.meaning] }
        return "### `\(block.className ?? "")`\n\n\(block.meaning)\n\n"
          + table(["clé", "type", "sens"], rows)
      }
  }

  private static var objects: [String] {
    ["## Ce qu'une règle lit", ReferenceText.objets]
      + RuleLanguage.objects.map { objet in
        let rows =
          objet.fields.map { row($0, isDerived: false) }
          + objet.derived.map { row($0, isDerived: true) }
        return "### `\(objet.name)`\n\n\(capitalised(objet.meaning)).\n\n"
          + table(["champ", "type", "sens"], rows)
      }
  }

  private static func row(_ info: FieldInfo, isDerived: Bool) -> [String] {
    let note = FieldNote.text(info) + (isDerived ? " — *déduit*" : "")
    return [code(info.name), code(LuaType.name(info.type)), note]
  }

  private static func code(_ text: String) -> String {
    "`\(text.replacing("|", with: "\\|"))`"
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func table(_ headings: [String], _ rows: [[String]]) -> String {
    let all = [headings, headings.map { _ in "---" }] + rows
    return all.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
