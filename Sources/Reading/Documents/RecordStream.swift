/// JSON records, one a line; blank lines are passed over.
final class RecordStream: Container {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let blocks: ByteBlocks
  private let fichier: String
  private let limit: Int
  private var number = 0
  private var isBroken = false

  /// - Parameter limit: the most bytes that one record may take.
  init(_ blocks: ByteBlocks, fichier: String, limit: Int = TextDecoder.limit) {
    self.blocks = blocks
    self.fichier = fichier
    self.limit = limit
  }

  var left: Int? { nil }

  /// Whether what comes in `blocks` is a stream: the first line is a whole object and another line
  /// follows; or the second is, and the first cannot go on in it. A byte order mark is taken.
  static func isStream(_ blocks: ByteBlocks) throws(ReadingError) -> Bool {
    if try blocks.head(byteOrderMark.count).elementsEqual(byteOrderMark) {
      blocks.skip(byteOrderMark.count)
    }
    guard try blocks.firstMeaningful() == UInt8(ascii: "{") else { return false }
    let lines = try blocks.firstLines(2, limit: TextDecoder.limit)
    guard lines.count == 2 else { return false }
    let first = ObjectLine(lines[0])
    return first.isWhole || !first.mayGoOnWithObject && ObjectLine(lines[1]).isWhole
  }

  func next() -> Contained? {
    while !isBroken {
      number += 1
      let nom = "\(fichier):\(number)"
      do throws(ReadingError) {
        switch try blocks.line(limit: limit) {
        case .bytes(let bytes):
          if bytes.allSatisfy(\.isBlank) { continue }
          return .document(PendingDocument(nom, .line(bytes, number: number), fichier: fichier))
        case .tooLong:
          let error = ReadingError(.lineTooLong(limit: limit), fichier: fichier, ligne: number)
          return .document(PendingDocument(nom, .refused(error)))
        case nil: return nil
        }
      } catch {
        isBroken = true
        return .document(PendingDocument(fichier, .refused(error)))
      }
    }
    return nil
  }
}
