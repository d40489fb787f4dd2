import Deliberation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Some whole lines of a stream of records, found and not yet read: they may be read on any thread.
///
///     batch.read { line in
///       print(line.number, try? line.result.get().date)
///       return true
///     }
public struct RecordBatch: Sendable {
  enum Content: Sendable {
    /// Newlines stand between the lines.
    case lines([UInt8])
    /// One line, of more bytes than may be held.
    case tooLong(limit: Int)
    /// What comes cannot be read at all.
    case refused(ReadingError)
  }

  /// The file that the lines stand in.
  public let fichier: String
  /// The part of all that there is to read, from 0 to 1, that ends with these lines; nil when its
  /// size is not known.
  public internal(set) var share: Double?
  /// The number of the first line, from 1.
  let first: Int
  let content: Content

  init(_ content: Content, fichier: String, first: Int) {
    self.content = content
    self.fichier = fichier
    self.first = first
  }

  /// Why the file cannot be read, from here on; nil when it can.
  public var refusal: ReadingError? {
    if case .refused(let error) = content { error } else { nil }
  }

  /// How many lines there are, blank ones among them.
  var count: Int {
    switch content {
    case .lines(let bytes): 1 + bytes.withUnsafeBufferPointer(Self.newlines)
    case .tooLong: 1
    case .refused: 0
    }
  }

  private static func newlines(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (count, start) = (0, 0)
    while let end = newline(bytes, from: start) {
      count += 1
      start = end + 1
    }
    return count
  }

  /// Reads the lines one by one, blank ones left out, and gives each to `body`, which answers
  /// whether to go on. O(n) in their bytes.
  public func read(_ body: (RecordLine) -> Bool) {
    switch content {
    case .lines(let bytes):
      Self.forEachLine(bytes) { body(line(bytes, at: $1, number: first + $0)) }
    case .tooLong(let limit):
      let error = ReadingError(.lineTooLong(limit: limit), fichier: fichier, ligne: first)
      _ = body(RecordLine(number: first, identifier: nil, result: .failure(error)))
    case .refused: break
    }
  }

  private func line(_ bytes: [UInt8], at range: Range<Int>, number: Int) -> RecordLine {
    bytes.withUnsafeBufferPointer { buffer in
      let written = UnsafeBufferPointer(rebasing: buffer[range])
      do throws(ReadingError) {
        let read = try RecordReader.line(written, fichier: fichier)
        return RecordLine(
          number: number, identifier: Self.slice(bytes, read.identifier, after: range.lowerBound),
          result: .success(read.seance))
      } catch {
        var error = error
        error.ligne = number
        let found = RecordIdentifier(of: written)?.range
        return RecordLine(
          number: number, identifier: Self.slice(bytes, found, after: range.lowerBound),
          result: .failure(error))
      }
    }
  }

  private static func slice(
    _ bytes: [UInt8], _ range: Range<Int>?, after start: Int
  ) -> ArraySlice<UInt8>? {
    range.map { bytes[(start + $0.lowerBound)..<(start + $0.upperBound)] }
  }
}

extension RecordBatch {
  /// What comes after the first line whose identifier is `id`; nil when none of these lines is. A
  /// number is known by its digits.
  func rest(after id: String) -> RecordBatch? {
    guard case .lines(let bytes) = content else { return nil }
    var found: RecordBatch?
    Self.forEachLine(bytes) { index, range in
      let identifier = bytes.withUnsafeBufferPointer { buffer in
        RecordIdentifier(of: UnsafeBufferPointer(rebasing: buffer[range]))?.words
      }
      guard identifier == id else { return true }
      let rest = Array(bytes[min(range.upperBound + 1, bytes.count)...])
      found = RecordBatch(.lines(rest), fichier: fichier, first: first + index + 1)
      found?.share = share
      return false
    }
    return found
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Gives the lines of `bytes` that are not blank to `body`: the index among all lines, and where
  /// the line stands.
  private static func forEachLine(_ bytes: [UInt8], _ body: (Int, Range<Int>) -> Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      var (start, index) = (0, 0)
      while start < buffer.count {
        let end = newline(buffer, from: start) ?? buffer.count
        let line = buffer[start..<end]
        let isBlank = line.dropFirst(line.starts(with: byteOrderMark) ? 3 : 0).allSatisfy(\.isBlank)
        guard isBlank || body(index, start..<end) else { return }
        start = end + 1
        index += 1
      }
    }
  }

  private static func newline(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    return memchr(base + start, 0x0A, bytes.count - start)
      .map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }
}
