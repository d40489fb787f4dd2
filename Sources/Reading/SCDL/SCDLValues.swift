import Deliberation

/// The cells of a row in the types of the schema, and what is wrong with each by itself. A cell
/// that does not hold its type gives nil.
struct SCDLValues {
  let cells: SCDLCells
  private(set) var faults: [SCDLFault] = []
  private(set) var siret: String?
  private(set) var delibDate: Jour?
  private(set) var matiereCode: String?
  /// The year of the budget; nil too when there are two.
  private(set) var budgetAnnee: Int?
  private(set) var prefDate: Jour?
  private var counts: [SCDLColumn: Int] = [:]

  init(_ cells: SCDLCells) {
    self.cells = cells
    for column in SCDLColumn.allCases { read(column) }
  }

  /// The count that the cell of `column` gives.
  func count(_ column: SCDLColumn) -> Int? { counts[column] }

  private mutating func read(_ column: SCDLColumn) {
    guard let text = cells[column]?.texte else {
      if column.isRequired { add(.empty, column) }
      return
    }
    switch column {
    case .collSiret: readSiret(text)
    case .delibDate: delibDate = date(text, column)
    case .prefDate: prefDate = date(text, column)
    case .matiereCode: readMatiereCode(text)
    case .matiereNom: if let fault = MatiereActes.fault(text) { add(fault, column) }
    case .budgetAnnee: readYears(text)
    case .voteEffectif, .voteReel, .votePour, .voteContre, .voteAbstention:
      counts[column] = Self.count(text)
      if counts[column] == nil { add(.notCount(text), column) }
    case .delibURL: if !Self.isAddress(text) { add(.notAddress(text), column) }
    case .collNom, .delibId, .delibObjet, .budgetNom, .prefId: break
    }
  }

  private mutating func add(_ kind: SCDLFault.Kind, _ column: SCDLColumn) {
    faults.append(SCDLFault(ligne: cells.ligne, colonne: column, kind: kind))
  }

  private mutating func readSiret(_ text: String) {
    guard Siret.isWritten(text) else { return add(.notSiret(text), .collSiret) }
    guard Siret.isValid(text) else { return add(.siretControl(text), .collSiret) }
    siret = text
  }

  private mutating func date(_ text: String, _ column: SCDLColumn) -> Jour? {
    if let jour = Jour(text) { return jour }
    add(.notDate(text), column)
    return nil
  }

  private mutating func readMatiereCode(_ text: String) {
    guard MatiereActes.isCode(text) else { return add(.notMatiereCode(text), .matiereCode) }
    matiereCode = text
  }

  private mutating func readYears(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let years = parts.compactMap { $0.utf8.count == 4 ? Self.count(String($0)) : nil }
    guard years.count == parts.count, years.count <= 2 else {
      return add(.notYears(text), .budgetAnnee)
    }
    if years.count == 1 { budgetAnnee = years[0] }
    if years.count == 2, years[1] <= years[0] { add(.yearsDisordered(text), .budgetAnnee) }
  }

  /// A number of votes or a year has no more figures.
  private static let mostFigures = 9

  /// A whole number that is not negative, in ASCII figures.
  private static func count(_ text: String) -> Int? {
    let figures = text.utf8
    guard figures.count <= mostFigures, figures.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// A scheme, a colon and something, without white space.
  private static func isAddress(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex,
      !text.contains(where: \.isWhitespace)
    else { return false }
    let scheme = text[..<colon]
    return scheme.first.map { $0.isASCII && $0.isLetter } ?? false
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
  }
}
