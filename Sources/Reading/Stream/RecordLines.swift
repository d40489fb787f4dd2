/// The lines of streams of records, in order, some at a time: every line of every file is a record,
/// whatever it looks like.
///
///     let lines = RecordLines(["-"])
///     while let batch = lines.next() { batch.read { print($0.number); return true } }
///
/// No more is held than a block of a file and a line.
public final class RecordLines {
  /// The most bytes that one line may take unless told otherwise: forty délibérations take a tenth.
  public static let longest = 4 << 20

  private let files: [FolderFiles.File]
  private let limit: Int
  private let stop: Int32?
  /// The bytes of all files; nil when one of them has no size.
  private let total: Int?
  /// Those of the files that are done with.
  private var done = 0
  private var rank = 0
  private var opened: OpenedLines?
  /// Found while what comes before was passed over.
  private var ahead: RecordBatch?

  /// The lines of the files at `paths`, `-` being standard input, and of those in folders, where
  /// hidden ones and those whose name ends in `suffix` are left out.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that one line may take.
  ///   - stop: a descriptor; once it can be read from, nothing more is found, even while standard
  ///     input is waited for.
  public init(
    _ paths: [String], leavingOut suffix: String? = nil, limit: Int = RecordLines.longest,
    stop: Int32? = nil
  ) {
    files = paths.flatMap { FolderFiles.of($0, leavingOut: suffix) }
    self.limit = max(limit, ByteBlocks.size)
    self.stop = stop
    total = files.reduce(0) { total, file in
      guard let total, let size = file.size else { return nil }
      return total + size
    }
  }

  /// The next lines; nil at the end, or once stopped.
  public func next() -> RecordBatch? {
    if let found = ahead {
      ahead = nil
      return found
    }
    while true {
      if let opened {
        if var batch = opened.next() {
          batch.share = share(opened.taken)
          return batch
        }
        done += opened.taken
        self.opened = nil
      }
      guard rank < files.count, !Stop.isAsked(stop) else { return nil }
      rank += 1
      if let refused = open(files[rank - 1]) { return refused }
    }
  }

  /// Passes over all lines up to the first whose identifier is `id`, and over that one; false when
  /// none is, and nothing is left.
  ///
  /// - Parameter refused: told of each file that cannot be read on the way.
  public func skip(past id: String, refused: (ReadingError) -> Void) -> Bool {
    while let batch = next() {
      if let refusal = batch.refusal { refused(refusal) }
      if let rest = batch.rest(after: id) {
        ahead = rest
        return true
      }
    }
    return false
  }

  /// Opens `file`; what tells of it when it cannot be.
  private func open(_ file: FolderFiles.File) -> RecordBatch? {
    do throws(ReadingError) {
      switch file {
      case .refused(let error): throw error
      case .path(let path):
        opened = try OpenedLines(path, limit: limit, stop: stop)
        return nil
      }
    } catch {
      return RecordBatch(.refused(error), fichier: error.fichier, first: 1)
    }
  }

  private func share(_ taken: Int) -> Double? {
    guard let total, total > 0 else { return nil }
    return min(1, Double(done + taken) / Double(total))
  }
}
