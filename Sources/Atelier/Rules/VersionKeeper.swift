#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes the files of a rules folder, and keeps what they were.
///
/// Earlier versions stand in the hidden folder `.versions` of the rules, which the rules do not
/// read: the file as it was, under its own path, named by the moment at which it was replaced; and
/// `journal.ndjson`, which tells who replaced what, and why.
struct VersionKeeper: Sendable {
  /// One line of the journal.
  struct Entry: Codable, Sendable, Equatable {
    /// The moment, in UTC: `2026-11-29T08:12:30Z`.
    let moment: String
    /// Below the rules folder.
    let fichier: String
    let auteur: String
    let motif: String
    /// The digests of the text before and after.
    let avant: String
    let apres: String
  }

  let dossier: String

  private var base: String { dossier.hasSuffix("/") ? String(dossier.dropLast()) : dossier }
  private var versions: String { "\(base)/.versions" }
  private var journal: String { "\(versions)/journal.ndjson" }

  /// Replaces `before` by `text`: all of it or nothing, whenever the program or the machine stops.
  /// What was is kept first.
  func replace(
    _ before: RuleText, by text: String, auteur: String, motif: String, at date: Date = Date()
  ) throws(SaveRefused) {
    let name = String(before.fichier.dropFirst(base.count + 1))
    let moment = Self.moment(date)
    let entry = Entry(
      moment: moment, fichier: name, auteur: auteur, motif: motif, avant: before.empreinte,
      apres: RuleText.empreinte(text))
    let kept = "\(versions)/\(name)/\(moment).\(before.empreinte.prefix(8)).lua"
    try makeFolder("\(versions)/\(name)")
    try write(before.text, to: kept)
    try write(text, to: before.fichier)
    try append(entry)
  }

  /// The journal, the oldest first; lines that cannot be read are left out.
  func entries() -> [Entry] {
    guard let data = FileManager.default.contents(atPath: journal) else { return [] }
    let decoder = JSONDecoder()
    return data.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(Entry.self, from: Data($0))
    }
  }

  private func makeFolder(_ path: String) throws(SaveRefused) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .disk(path)
    }
  }

  /// Writes beside, flushes to the disk, then renames over.
  private func write(_ text: String, to path: String) throws(SaveRefused) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let draft = (folder + [".nouveau-\(getpid())"]).joined(separator: "/")
    guard Self.put(Array(text.utf8), draft, O_WRONLY | O_CREAT | O_TRUNC) else {
      unlink(draft)
      throw .disk(path)
    }
    guard rename(draft, path) == 0 else {
      unlink(draft)
      throw .disk(path)
    }
  }

  private func append(_ entry: Entry) throws(SaveRefused) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(entry),
      Self.put(Array(line) + [UInt8(ascii: "\n")], journal, O_WRONLY | O_CREAT | O_APPEND)
    else { throw .disk(journal) }
  }

  /// Whether all of `bytes` are on the disk.
  private static func put(_ bytes: [UInt8], _ path: String, _ flags: Int32) -> Bool {
    let file = open(path, flags | O_CLOEXEC, 0o644)
    guard file >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isFlushed = fsync(file) == 0
    return close(file) == 0 && isFlushed && rest.isEmpty
  }

  private static func moment(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}

/// `write` of the system, which the method of that name hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
