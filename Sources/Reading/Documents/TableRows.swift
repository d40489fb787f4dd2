/// The rows of an SCDL table, each a document; they are read by the one who reads the document.
final class TableRows: Container {
  private let table: SCDLTable
  private let fichier: String
  private let stop: Int32?
  private var rank = 0

  init(_ bytes: [UInt8], fichier: String, stop: Int32?) throws(ReadingError) {
    table = try SCDLTable(bytes, fichier: fichier)
    self.fichier = fichier
    self.stop = stop
  }

  var left: Int? { table.count - rank }

  func next() -> Contained? {
    guard rank < table.count, !Stop.isAsked(stop) else { return nil }
    defer { rank += 1 }
    let nom = "\(fichier), ligne \(table.ligne(at: rank))"
    return .document(PendingDocument(nom, .row(table, rank), fichier: fichier))
  }
}
