import BareHost
import Deliberation
import Foundation
import Reading

/// How fast texts are read, in processor time of one thread, start of a program left out.
struct Lecture {
  private static let rounds = 9

  func run() throws {
    try extraits()
    try procesVerbal()
    try longueurs()
  }

  private func extraits() throws {
    var actes = ActesEcrits(seed: 1)
    let drawn = (0..<100).map { _ in Array(actes.extrait().utf8) }
    let example = "Examples/saint-usage-2021-05-20.txt"
    title("extracts of one délibération, one core", "KB", "µs each", "a second")
    try row("written for the measure", drawn)
    try row(example, [Array(try Data(contentsOf: URL(filePath: example)))])
  }

  private func row(_ name: String, _ texts: [[UInt8]]) throws {
    let repeats = 200 / texts.count
    let spent = try time(texts, repeats: repeats) / Double(texts.count)
    let size = Double(texts.map(\.count).reduce(0, +)) / Double(texts.count) / 1000
    print(
      "  " + padded(name, 42) + aligned(fixed(size, 1), 9) + aligned(fixed(spent, 0), 9)
        + aligned(fixed(1_000_000 / spent, 0), 10))
  }

  private func procesVerbal() throws {
    title("a procès-verbal of forty items", "KB", "ms", "items")
    let text = Self.procesVerbal(items: 40)
    let dossier = try Reader.read(bytes: text, fichier: "bench")
    print(
      "  " + padded("numbered, announced by its agenda", 42)
        + aligned(fixed(Double(text.count) / 1000, 1), 9)
        + aligned(fixed(try time([text], repeats: 3) / 1000, 1), 9)
        + aligned(String(dossier.seance.deliberations?.count ?? 0), 10))
  }

  private func longueurs() throws {
    title("ten times the items, twice", "KB", "ms", "ms/100 KB")
    for items in [4, 40, 400] {
      let text = Self.procesVerbal(items: items)
      let spent = try time([text], repeats: max(1, 40 / items)) / 1000
      let size = Double(text.count) / 1000
      print(
        "  " + padded("\(items) items", 42) + aligned(fixed(size, 1), 9)
          + aligned(fixed(spent, 2), 9) + aligned(fixed(spent * 100 / size, 2), 10))
    }
  }

  private static func procesVerbal(items: Int) -> [UInt8] {
    var actes = ActesEcrits(seed: 2)
    return Array(actes.procesVerbal(items: items).utf8)
  }

  /// Microseconds to read all the texts once: the middle of the rounds, after one that warms up.
  private func time(_ texts: [[UInt8]], repeats: Int) throws -> Double {
    try (0...Self.rounds).map { _ in
      let start = bare_thread_time()
      for _ in 0..<repeats {
        for text in texts { _ = try Reader.read(bytes: text, fichier: "bench") }
      }
      return Double(bare_thread_time() - start) / 1000 / Double(repeats)
    }.dropFirst().median
  }

  private func title(_ text: String, _ columns: String...) {
    let cells = zip(columns, [9, 9, 10]).map { aligned($0, $1) }
    print("\n\(text)\n" + padded("", 44) + cells.joined())
  }
}
