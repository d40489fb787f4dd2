/// The lines of one file that are still to come.
final class OpenedLines {
  /// The most lines that are given together: a short one may give a hundred times its bytes.
  private static let most = 64

  private let blocks: ByteBlocks
  private let fichier: String
  private let limit: Int
  private var number = 1
  private var isBroken = false

  /// - Parameter limit: the most bytes that one line may take.
  init(_ path: String, limit: Int, stop: Int32?) throws(ReadingError) {
    blocks = try ByteBlocks(path: path, stop: stop)
    fichier = path
    self.limit = limit
  }

  /// How many bytes were taken.
  var taken: Int { blocks.taken }

  /// The next lines; nil at the end. An error ends the file.
  func next() -> RecordBatch? {
    guard !isBroken else { return nil }
    do throws(ReadingError) {
      let batch: RecordBatch
      switch try blocks.lines(Self.most, limit: limit) {
      case .bytes(let bytes): batch = RecordBatch(.lines(bytes), fichier: fichier, first: number)
      case .tooLong:
        batch = RecordBatch(.tooLong(limit: limit), fichier: fichier, first: number)
      case nil: return nil
      }
      number += batch.count
      return batch
    } catch {
      isBroken = true
      return RecordBatch(.refused(error), fichier: fichier, first: number)
    }
  }
}
