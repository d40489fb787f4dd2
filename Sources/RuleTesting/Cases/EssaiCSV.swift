import LuaHost
import SwiftCSV

/// Cases that a spreadsheet keeps: a heading of names, a case a row.
///
/// `titre` and `attend` are columns like those of a case; `convocation.date` reaches into an
/// object. An empty cell says nothing; `oui` and `non` are yes and no. Columns are parted by
/// commas or by semicolons.
struct EssaiCSV {
  private let source: LuaSource

  init(_ source: LuaSource) {
    self.source = source
  }

  /// The cases that `parser` reads in the rows; ranks count the rows, the heading aside.
  func cas(_ parser: EssaiParser) -> [Result<Essai, EssaiFault>] {
    let table: CSV<Named>
    do {
      table = try CSV<Named>(string: text, delimiter: delimiter)
    } catch {
      return [.failure(EssaiFault(fichier: source.name, rang: nil, kind: .csv("\(error)")))]
    }
    guard let titre = table.header.first(where: { $0 == "titre" }), !table.rows.isEmpty else {
      return [.failure(EssaiFault(fichier: source.name, rang: nil, kind: .noCase))]
    }
    return table.rows.enumerated().flatMap { index, row in
      parser.cas(Self.entry(row, titre, table.header), rang: index + 1)
    }
  }

  /// Without a byte order mark, which spreadsheets write.
  private var text: String {
    source.text.hasPrefix("\u{FEFF}") ? String(source.text.dropFirst()) : source.text
  }

  private var delimiter: CSVDelimiter {
    let heading = text.prefix { !$0.isNewline }
    return heading.contains(";") ? .semicolon : .comma
  }

  private static func entry(
    _ row: [String: String], _ titre: String, _ header: [String]
  ) -> LuaValue {
    var root = Branch()
    for name in header where name != titre {
      let cell = row[name] ?? ""
      guard !cell.isEmpty else { continue }
      root.set(value(cell, of: name), at: name.split(separator: ".").map(String.init)[...])
    }
    let title = row[titre] ?? ""
    return .table(
      LuaTable(array: title.isEmpty ? [] : [.string(title)], fields: root.fields))
  }

  /// Titles, messages and names stay texts; `inconnu` and `manque` are lists parted by spaces.
  private static func value(_ cell: String, of name: String) -> LuaValue {
    switch name {
    case "message": return .string(cell)
    case "inconnu", "manque":
      return .table(LuaTable(array: cell.split(separator: " ").map { .string(String($0)) }))
    default: break
    }
    if cell == "oui" || cell == "non" { return .bool(cell == "oui") }
    if let number = Int(cell) { return .integer(number) }
    if let number = Double(cell.replacing(",", with: ".")) { return .number(number) }
    return .string(cell)
  }
}

/// Fields, some of which hold fields.
private struct Branch {
  var leaves: [String: LuaValue] = [:]
  var branches: [String: Branch] = [:]

  mutating func set(_ value: LuaValue, at path: ArraySlice<String>) {
    guard let name = path.first else { return }
    if path.count == 1 {
      leaves[name] = value
    } else {
      branches[name, default: Branch()].set(value, at: path.dropFirst())
    }
  }

  var fields: [String: LuaValue] {
    leaves.merging(branches.mapValues { .table(LuaTable(fields: $0.fields)) }) { _, object in
      object
    }
  }
}
