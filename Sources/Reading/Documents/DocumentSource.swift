/// The documents that paths name, in order, each found when it is asked for: files, folders with
/// all that they hold, archives, streams of records.
///
///     let source = DocumentSource(["seances/", "anciennes.zip", "flux.ndjson"])
///     while let pending = source.next() { print(pending.read().nom) }
///
/// What cannot be opened is a document too, whose reading throws: nothing is passed over in
/// silence. A file or an entry is held only while it is read, a stream by the line.
public final class DocumentSource {
  /// Whether one plain document is all that there is.
  public let isOne: Bool
  /// What is open, the innermost last.
  private var opened: [any Container]
  private var ahead: PendingDocument?
  private var given = 0

  /// The documents at `paths`, `-` being standard input. In folders, hidden files and those whose
  /// name ends in `suffix` are left out.
  ///
  /// - Parameters:
  ///   - limits: what an archive may weigh.
  ///   - stop: a descriptor; once it can be read from, no further document is found, even while
  ///     standard input is waited for.
  public init(
    _ paths: [String], leavingOut suffix: String? = nil, limits: ZipLimits = .standard,
    stop: Int32? = nil
  ) {
    let files = FileList(paths, leavingOut: suffix, limits: limits, stop: stop)
    let count = files.left
    opened = [files]
    let first = Self.next(of: &opened)
    isOne = count == 1 && opened.count <= 1
    ahead = first
  }

  /// The next document; nil at the end, or once stopped.
  public func next() -> PendingDocument? {
    let found = ahead ?? Self.next(of: &opened)
    ahead = nil
    guard var found else { return nil }
    given += 1
    found.total = opened.reduce(given) { total, container in
      guard let total, let left = container.left else { return nil }
      return total + left
    }
    return found
  }

  private static func next(of opened: inout [any Container]) -> PendingDocument? {
    while let innermost = opened.last {
      switch innermost.next() {
      case .document(let document): return document
      case .container(let container): opened.append(container)
      case nil: opened.removeLast()
      }
    }
    return nil
  }
}
