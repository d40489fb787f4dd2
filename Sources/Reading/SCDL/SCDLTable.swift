import Deliberation

/// The rows of an SCDL table. A row is read when it is asked for, so that a table of many rows
/// takes little more memory than its text.
///
///     let table = try SCDLTable(bytes, fichier: "deliberations.csv")
///     for row in table { print(row.ligne, row.faults.count) }
public struct SCDLTable: RandomAccessCollection, Sendable {
  private let fichier: String
  private let scanner: CSVScanner
  private let columns: [SCDLColumn?]
  private let places: [Place]
  /// The bytes of the row that names the columns.
  private let header: Range<Int>
  /// At the line where a row begins, the whole row: what a finding quotes.
  private let lignes: [String]

  /// Where a row begins.
  private struct Place {
    var ligne: Int
    var start: Int
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }

  /// The table in `bytes`: UTF-8, UTF-16 or Windows-1252, its cells divided by commas, semicolons
  /// or tabs, its columns in any order. Throws when its header lacks a column that every row must
  /// fill, or when no row stands under it. O(n).
  public init(_ bytes: [UInt8], fichier: String) throws(ReadingError) {
    let text = Array(try Self.text(bytes, fichier).utf8)
    self.fichier = fichier
    scanner = CSVScanner(bytes: text, separator: SCDLHeader.separator(of: text))
    var places = Self.places(scanner)
    guard !places.isEmpty else { throw ReadingError(.empty, fichier: fichier) }
    let first = places.removeFirst()
    let cells = try Self.cells(first, scanner, fichier)
    columns = try SCDLHeader.columns(cells.texts, fichier: fichier, ligne: first.ligne)
    guard !places.isEmpty else { throw ReadingError(.table(.noRow), fichier: fichier) }
    self.places = places
    header = scanner.row(at: first.start).range
    lignes = Self.lignes(places, scanner)
  }

  /// The line of the file where the row of that rank begins, from 1.
  func ligne(at index: Int) -> Int {
    places[index].ligne
  }

  /// The row that names the columns and that of the rank `index`: a table by themselves.
  func bytes(at index: Int) -> [UInt8] {
    let row = scanner.row(at: places[index].start).range
    return Array(scanner.bytes[header]) + [0x0A] + Array(scanner.bytes[row]) + [0x0A]
  }

  /// The row of that rank, from 0. O(n) in its length.
  public subscript(_ index: Int) -> SCDLRow {
    let place = places[index]
    do throws(ReadingError) {
      let (row, texts) = try Self.cells(place, scanner, fichier)
      let counted = try matched(texts, place)
      let values = SCDLValues(
        SCDLCells(
          ligne: place.ligne, row: scanner.bytes[row.range], ranges: row.cells, texts: counted,
          columns: columns))
      let dossier = Dossier(seance: SCDLFacts.seance(values), lignes: lignes)
      return SCDLRow(
        ligne: place.ligne, result: .success(dossier), faults: SCDLChecks.faults(values))
    } catch {
      return SCDLRow(ligne: place.ligne, result: .failure(error))
    }
  }

  /// As many cells as the header: those beyond must be empty.
  private func matched(_ texts: [String], _ place: Place) throws(ReadingError) -> [String] {
    let beyond = texts.dropFirst(columns.count)
    guard texts.count >= columns.count, beyond.allSatisfy(\.isEmpty) else {
      throw ReadingError(
        .table(.cellCount(texts.count, expected: columns.count)), fichier: fichier,
        ligne: place.ligne)
    }
    return Array(texts.prefix(columns.count))
  }
}

extension SCDLTable {
  /// The text of `bytes`; a control character is told with its line.
  private static func text(_ bytes: [UInt8], _ fichier: String) throws(ReadingError) -> String {
    do throws(ReadingError) {
      return try TextDecoder.decode(bytes, fichier: fichier)
    } catch {
      guard error.kind == .binary, let place = bytes.firstIndex(where: TextDecoder.isControl),
        !isMarkedUTF16(bytes)
      else { throw error }
      let scanner = CSVScanner(bytes: bytes, separator: 0)
      var placed = error
      placed.ligne = scanner.lineCount(0..<place) + 1
      throw placed
    }
  }

  /// Whether each character takes two bytes, so that a zero among them tells nothing.
  private static func isMarkedUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The rows that hold something, with their lines. A line between a broken cell and the quote
  /// that shows it is a row when it has all its cells, else what the broken cell holds.
  private static func places(_ scanner: CSVScanner) -> [Place] {
    var places: [Place] = []
    var (start, ligne, brokenEnd, width) = (0, 1, 0, 0)
    while start < scanner.bytes.count {
      let row = scanner.row(at: start)
      let isInside = start < brokenEnd && row.fault == nil && row.cells.count < width
      if !isInside, !scanner.isBlank(row.range) {
        if places.isEmpty { width = row.cells.count }
        places.append(Place(ligne: ligne, start: start))
      }
      if let fault = row.fault {
        brokenEnd = Swift.max(brokenEnd, fault.stray ?? scanner.bytes.count)
      }
      ligne += scanner.lineCount(start..<row.next)
      start = row.next
    }
    return places
  }

  private static func lignes(_ places: [Place], _ scanner: CSVScanner) -> [String] {
    var lignes = [String](repeating: "", count: places.last?.ligne ?? 0)
    for place in places {
      lignes[place.ligne - 1] = String(
        decoding: scanner.bytes[scanner.row(at: place.start).range], as: UTF8.self)
    }
    return lignes
  }

  /// The row at `place` and the words of its cells.
  private static func cells(
    _ place: Place, _ scanner: CSVScanner, _ fichier: String
  ) throws(ReadingError) -> (row: CSVScanner.Row, texts: [String]) {
    let row = scanner.row(at: place.start)
    if let fault = row.fault { throw refused(fault, place, scanner, fichier) }
    let text = String(decoding: scanner.bytes[row.range], as: UTF8.self)
    guard let texts = CSVCells.texts(text, separator: scanner.separator),
      texts.count == row.cells.count
    else { throw ReadingError(.table(.doubtfulCells), fichier: fichier, ligne: place.ligne) }
    return (row, texts)
  }

  /// The error of a quote out of place, told at the quote that opens its cell.
  private static func refused(
    _ fault: CSVScanner.Fault, _ place: Place, _ scanner: CSVScanner, _ fichier: String
  ) -> ReadingError {
    func ligne(_ offset: Int) -> Int {
      place.ligne + scanner.lineCount(place.start..<offset)
    }
    let kind = fault.stray.map { TableFault.strayQuote(ligne: ligne($0)) } ?? .unclosedQuote
    let before = scanner.bytes[place.start..<fault.opening]
    let lineStart = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? place.start
    let colonne = scanner.bytes[lineStart..<fault.opening].count { $0 & 0xC0 != 0x80 } + 1
    return ReadingError(
      .table(kind), fichier: fichier, ligne: ligne(fault.opening), colonne: colonne)
  }
}
