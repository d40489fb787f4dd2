import RuleEngine

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

/// The files of a rules folder as they stood when they were last looked at.
struct Watch {
  /// What tells that a file was saved.
  private struct Stamp: Equatable {
    let modified: Date?
    let size: Int?
  }

  /// Microseconds between two looks.
  private static let interval: UInt32 = 20_000

  private let folder: String
  private var stamps: [String: Stamp]

  init(_ folder: String) {
    self.folder = folder
    stamps = Self.stamps(folder)
  }

  /// Waits for a file to be saved, made or taken away, and for the folder to be still; the rules
  /// that it touches, nil for all.
  mutating func wait() -> [String]? {
    while true {
      usleep(Self.interval)
      let now = settled()
      let changed = Set(now.keys).union(stamps.keys).filter { now[$0] != stamps[$0] }
      guard !changed.isEmpty else { continue }
      stamps = now
      return Self.rules(changed)
    }
  }

  /// The files once they stay the same from one look to the next: a save may take several writes.
  private func settled() -> [String: Stamp] {
    var now = Self.stamps(folder)
    while now != stamps {
      usleep(Self.interval)
      let next = Self.stamps(folder)
      if next == now { break }
      now = next
    }
    return now
  }

  /// A rule and its essais touch that rule alone; a parameter touches every rule.
  private static func rules(_ paths: Set<String>) -> [String]? {
    var ids: Set<String> = []
    for path in paths {
      if path.hasPrefix("parametres/") || path.hasPrefix("lib/") { return nil }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      ids.insert(RuleSet.regle(desEssais: path) ?? String(name.dropLast(".lua".count)))
    }
    return ids.sorted()
  }

  private static func stamps(_ folder: String) -> [String: Stamp] {
    let manager = FileManager.default
    var stamps: [String: Stamp] = [:]
    for path in (try? manager.subpathsOfDirectory(atPath: folder)) ?? [] {
      guard !path.hasPrefix("."), !path.contains("/."),
        path.hasSuffix(".lua") || path.hasSuffix(".csv")
      else { continue }
      let attributes = try? manager.attributesOfItem(atPath: "\(folder)/\(path)")
      stamps[path] = Stamp(
        modified: attributes?[.modificationDate] as? Date,
        size: (attributes?[.size] as? any BinaryInteger).map { Int($0) })
    }
    return stamps
  }
}
