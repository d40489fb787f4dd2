#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, of standard input or of an array, by blocks: what was looked at ahead is
/// kept, what was taken is not.
final class ByteBlocks {
  /// A line of them, without what ends it.
  enum Line: Equatable {
    case bytes([UInt8])
    /// Of more bytes than may be held; it was passed over.
    case tooLong
  }

  static let size = 1 << 16

  /// Whether they are those of a file on disk, which can be read again.
  let isRegular: Bool
  /// How many bytes were read, those ahead among them.
  private var count = 0
  private let descriptor: Int32
  private let fichier: String
  private let stop: Int32?
  /// Read and not yet taken, from `start` on.
  private var ahead: [UInt8] = []
  private var start = 0
  private var isEnded = false
  /// The end was asked for: what is ahead may be a part.
  private(set) var isStopped = false

  /// The file at `path`, standard input when it is `-`.
  init(path: String, stop: Int32?) throws(ReadingError) {
    fichier = path
    self.stop = stop
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileBytes.failure(errno, path) }
    var status = stat()
    isRegular =
      path != "-" && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// `bytes`, already read.
  init(_ bytes: [UInt8], fichier: String) {
    self.fichier = fichier
    stop = nil
    descriptor = -1
    isRegular = false
    ahead = bytes
    count = bytes.count
    isEnded = true
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// The next bytes, without taking them: `count`, or fewer at the end.
  func head(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
    while ahead.count - start < count, try fill() {}
    return ahead[start...].prefix(count)
  }

  /// The first byte to come that is no white space, looked for in one block; nil without one.
  func firstMeaningful() throws(ReadingError) -> UInt8? {
    if ahead.count == start { _ = try fill() }
    return ahead[start...].first { !$0.isBlank }
  }

  /// Leaves out the next `count` bytes, which were looked at.
  func skip(_ count: Int) {
    start += count
  }

  /// All the bytes to come; nil when the end is asked for before theirs.
  func rest(limit: Int) throws(ReadingError) -> [UInt8]? {
    while try fill() {
      guard ahead.count - start <= limit else {
        throw ReadingError(.tooLarge(bytes: ahead.count - start, limit: limit), fichier: fichier)
      }
    }
    defer { (ahead, start) = ([], 0) }
    return isStopped ? nil : Array(ahead[start...])
  }

  /// The bytes of the first lines that are not blank, without taking them: so many at most, fewer
  /// when more than `limit` bytes would have to be held.
  func firstLines(_ count: Int, limit: Int) throws(ReadingError) -> [ArraySlice<UInt8>] {
    var lines: [Range<Int>] = []
    var begin = 0
    while lines.count < count, begin <= limit {
      guard let end = try lineEnd(from: begin, limit: limit) else { break }
      let line = begin..<end
      if ahead[start...].dropFirst(begin).prefix(line.count).contains(where: { !$0.isBlank }) {
        lines.append(line)
      }
      guard end < ahead.count - start else { break }
      begin = end + 1
    }
    return lines.map { ahead[(start + $0.lowerBound)..<(start + $0.upperBound)] }
  }

  /// How many bytes were taken.
  var taken: Int { count - (ahead.count - start) }

  /// The next line; nil at the end. No more than `limit` bytes of it are held.
  func line(limit: Int) throws(ReadingError) -> Line? {
    try lines(1, limit: limit)
  }

  /// The next line and those after it that are read already, `most` at most, newlines between
  /// them; nil at the end. A line too long comes by itself.
  ///
  /// - Parameter limit: the most bytes of a line; a block at least when several are asked for.
  func lines(_ most: Int, limit: Int) throws(ReadingError) -> Line? {
    var isTooLong = false
    while true {
      if let end = try lineEnd(from: 0, limit: limit) {
        let isLast = end == ahead.count - start
        if isStopped || isLast && end == 0 && !isTooLong { return nil }
        if isTooLong || end > limit {
          start += isLast ? end : end + 1
          return .tooLong
        }
        let last = lastEnd(of: most, after: end)
        defer { start += isLast ? last : last + 1 }
        return .bytes(Array(ahead[start..<(start + last)]))
      }
      isTooLong = true
      (ahead, start) = ([], 0)
    }
  }

  /// Where the line that begins at `begin` ends, both counted from the next byte: at its newline,
  /// or at the end of all; nil when it is longer than `limit`.
  private func lineEnd(from begin: Int, limit: Int) throws(ReadingError) -> Int? {
    var seen = begin
    while true {
      if let newline = newline(from: start + seen) { return newline - start }
      seen = ahead.count - start
      guard seen - begin <= limit else { return nil }
      guard try fill() else { return ahead.count - start }
    }
  }

  private func newline(from index: Int) -> Int? {
    ahead.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, index < bytes.count else { return nil }
      let found = memchr(base + index, 0x0A, bytes.count - index)
      return found.map { UnsafeRawPointer($0) - base }
    }
  }

  /// Where the last of `count` lines ends, those that are ahead, when the first ends at `end`.
  private func lastEnd(of count: Int, after end: Int) -> Int {
    var last = end
    for _ in 1..<max(1, count) {
      guard let next = newline(from: start + last + 1) else { break }
      last = next - start
    }
    return last
  }

  /// Reads one block more; false at the end.
  private func fill() throws(ReadingError) -> Bool {
    guard !isEnded else { return false }
    guard Stop.wait(for: descriptor, or: stop) else {
      isStopped = true
      isEnded = true
      return false
    }
    if start > 0 {
      ahead.removeSubrange(..<start)
      start = 0
    }
    // After an error nothing more is read.
    isEnded = true
    let block = try FileBytes.block(of: descriptor, Self.size, fichier)
    isEnded = block.isEmpty
    count += block.count
    ahead += block
    return !isEnded
  }
}

extension UInt8 {
  /// Whether it is white space between the values of JSON.
  var isBlank: Bool {
    self == 0x20 || (0x09...0x0D).contains(self)
  }
}
