import Deliberation
import Testing

@testable import Reading

/// Tables in the forms that people have, and those that cannot be read.
@Suite struct SCDLTableTests {
  private func error(_ text: String) -> ReadingError? {
    do throws(ReadingError) {
      _ = try SCDLReader.rows(Array(text.utf8), fichier: "d.csv")
      return nil
    } catch {
      return error
    }
  }

  /// The line and error of each row that cannot be read.
  private func refused(_ text: String) throws -> [ReadingError] {
    try SCDLSample.read(text).compactMap {
      if case .failure(let error) = $0.result { error } else { nil }
    }
  }

  private func numbers(_ rows: [SCDLRow]) -> [String?] {
    rows.map { row in
      guard case .success(let dossier) = row.result else { return nil }
      return dossier.seance.deliberations?[0].numero
    }
  }

  @Test(arguments: [",", ";", "\t"])
  func separators(separator: String) throws {
    let header = SCDLSample.header.replacing(",", with: separator)
    let rows = try SCDLSample.read(header + "\n" + SCDLSample.row(separator: separator) + "\n")
    #expect(numbers(rows) == ["2022-014"])
    #expect(rows[0].faults == [])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let text = SCDLSample.table(SCDLSample.row(), "", SCDLSample.row([.delibId: "\"a\nb\""]), "x")
    let rows = try SCDLSample.read(text.replacing("\n", with: end))
    #expect(rows.map(\.ligne) == [2, 4, 6])
    #expect(numbers(rows) == ["2022-014", "a b", nil])
  }

  @Test func encodings() throws {
    let text = SCDLSample.table(SCDLSample.row([.delibObjet: "L’été à Valbrune"]))
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let windows: [UInt8] = text.unicodeScalars.map {
      $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value)
    }
    let units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] as [UInt8] }
    let wide: [UInt8] = [0xFF, 0xFE] + units
    for bytes in [marked, windows, wide] {
      let rows = try SCDLReader.rows(bytes, fichier: "d.csv")
      #expect(SCDLReader.isTable(bytes))
      #expect(try rows[0].result.get().seance.deliberations?[0].objet == "L’été à Valbrune")
    }
  }

  @Test func columnsInAnyOrderAndOthersBeside() throws {
    let columns = SCDLColumn.allCases.reversed()
    let header = "rang,\(columns.map { $0.rawValue.lowercased() }.joined(separator: ",")),"
    let cells = columns.map { SCDLSample.cells[$0] ?? "" }.joined(separator: ",")
    let rows = try SCDLSample.read("\n\(header)\n1,\(cells),\n")
    #expect(rows.map(\.ligne) == [3])
    #expect(rows[0].faults == [])
    var seance = try rows[0].result.get().seance
    var expected = try SCDLSample.seance()
    (seance.extraits, expected.extraits) = (nil, nil)
    #expect(seance == expected)
  }

  @Test func rowsOfSeparatorsAreNone() throws {
    let blank = String(repeating: ",", count: 16)
    let rows = try SCDLSample.read(SCDLSample.table(SCDLSample.row(), blank, " ", blank))
    #expect(rows.count == 1)
  }

  @Test func aTableOfAnotherModel() {
    let text = "Numéro;Titre;Date;DELIB_ID\n1;Vœu;25/11/2013;7\n2;Budget;25/11/2013;8\n"
    let missing: [SCDLColumn] = [
      .collNom, .collSiret, .delibDate, .matiereCode, .matiereNom, .delibObjet,
    ]
    #expect(
      error(text) == ReadingError(.table(.missingColumns(missing)), fichier: "d.csv", ligne: 1))
  }

  @Test func aColumnNamedTwice() {
    #expect(
      error("\(SCDLSample.header),VOTE_POUR\n\(SCDLSample.row()),3\n")
        == ReadingError(.table(.duplicateColumn(.votePour)), fichier: "d.csv", ligne: 1))
  }

  @Test func nothingUnderTheHeader() {
    #expect(error(SCDLSample.table()) == ReadingError(.table(.noRow), fichier: "d.csv"))
    #expect(error(",,\n") == ReadingError(.empty, fichier: "d.csv"))
  }

  @Test func aRowOfAnotherLength() throws {
    let text = SCDLSample.table(
      "a,b", SCDLSample.row() + ",", SCDLSample.row() + ",x", SCDLSample.row())
    #expect(
      try refused(text) == [
        ReadingError(.table(.cellCount(2, expected: 17)), fichier: "d.csv", ligne: 2),
        ReadingError(.table(.cellCount(18, expected: 17)), fichier: "d.csv", ligne: 4),
      ])
    #expect(numbers(try SCDLSample.read(text)) == [nil, "2022-014", nil, "2022-014"])
  }

  @Test func aQuoteThatNothingCloses() throws {
    let text = SCDLSample.table(
      SCDLSample.row([.delibId: "\"A"]), SCDLSample.row([.delibId: "B"]),
      SCDLSample.row([.delibId: "C"]))
    #expect(
      try refused(text) == [
        ReadingError(.table(.unclosedQuote), fichier: "d.csv", ligne: 2, colonne: 36)
      ])
    #expect(numbers(try SCDLSample.read(text)) == [nil, "B", "C"])
  }

  @Test func aQuoteThatAnotherRowCloses() throws {
    let text = SCDLSample.table(
      SCDLSample.row([.delibId: "\"A"]), SCDLSample.row([.delibObjet: "\"Le gué\""]),
      SCDLSample.row([.delibId: "C"]))
    #expect(
      try refused(text) == [
        ReadingError(.table(.strayQuote(ligne: 3)), fichier: "d.csv", ligne: 2, colonne: 36)
      ])
    #expect(numbers(try SCDLSample.read(text)) == [nil, "2022-014", "C"])
  }

  @Test func aBrokenCellOfSeveralLines() throws {
    let broken = SCDLSample.row([.delibObjet: "\"Le \"gué\"\net le\npont\""])
    let text = SCDLSample.table(broken, SCDLSample.row([.delibId: "B"]))
    #expect(
      try refused(text).map(\.ligne) == [2, 3, 4])
    let open = SCDLSample.row([.delibObjet: "\"Le gué\net le\npont"])
    let other = SCDLSample.table(open, SCDLSample.row([.delibId: "B"]))
    #expect(
      try refused(other) == [
        ReadingError(.table(.unclosedQuote), fichier: "d.csv", ligne: 2, colonne: 89)
      ])
    #expect(numbers(try SCDLSample.read(other)) == [nil, "B"])
  }

  @Test func aQuoteInsideACell() throws {
    let text = SCDLSample.table(SCDLSample.row([.delibId: "é 24\" b"]), SCDLSample.row())
    #expect(
      try refused(text) == [
        ReadingError(.table(.strayQuote(ligne: 2)), fichier: "d.csv", ligne: 2, colonne: 40)
      ])
    #expect(numbers(try SCDLSample.read(text)) == [nil, "2022-014"])
  }

  @Test func aQuoteInTheHeader() {
    #expect(
      error("\"" + SCDLSample.table(SCDLSample.row()))
        == ReadingError(.table(.unclosedQuote), fichier: "d.csv", ligne: 1, colonne: 1))
  }

  /// For Swift, a quote and the accent after it are one character.
  @Test func anAccentAfterASeparator() throws {
    let text = SCDLSample.table(SCDLSample.row([.delibId: "\u{301}a"]), SCDLSample.row())
    #expect(
      try refused(text)
        == [ReadingError(.table(.doubtfulCells), fichier: "d.csv", ligne: 2)])
  }

  @Test(arguments: ["\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func otherLineEndsOfUnicodeEndNoRow(end: String) throws {
    #expect(
      numbers(try SCDLSample.read(SCDLSample.table(SCDLSample.row([.delibId: "a\(end)b"]))))
        == ["a b"])
  }

  @Test(arguments: ["\0", "\u{1}"])
  func aControlCharacter(sign: String) {
    let text = SCDLSample.table(SCDLSample.row(), SCDLSample.row([.delibId: "a\(sign)b"]))
    #expect(SCDLReader.isTable(Array(text.utf8)))
    #expect(error(text) == ReadingError(.binary, fichier: "d.csv", ligne: 3))
  }

  /// On each line a quote opens, that the next one closes out of place.
  @Test func manyQuotesOutOfPlace() throws {
    let line = ",\"x\n"
    let text = SCDLSample.header + "\n" + String(repeating: line, count: 100_000)
    let table = try SCDLTable(Array(text.utf8), fichier: "d.csv")
    #expect(table.count == 100_000)
    #expect(table[0].ligne == 2)
    #expect(table[99_999].ligne == 100_001)
  }

  @Test func whatIsATable() {
    func isTable(_ text: String) -> Bool { SCDLReader.isTable(Array(text.utf8)) }
    #expect(isTable(SCDLSample.table(SCDLSample.row())))
    #expect(isTable("COLL_NOM;DELIB_ID;DELIB_DATE\n"))
    #expect(isTable("a;b;c;d\n1;2;3;4\n5;6;7;8\n"))
    #expect(isTable("\"" + SCDLSample.table(SCDLSample.row())))
    #expect(!isTable("a;b;c;d\n1;2;3;4\n5;6;7\n"))
    #expect(!isTable("Conseil municipal\nPrésents : A, B, C, D\nAbsents : E, F\n"))
    #expect(!isTable("Présents : A, B, C, D\n"))
    #expect(!isTable(""))
    #expect(!isTable("{\"assemblee\":{}, \"a\":1, \"b\":2, \"c\":3}\n"))
  }
}
