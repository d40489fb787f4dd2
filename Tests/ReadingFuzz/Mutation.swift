import TestSupport

/// One way to spoil the text of an act.
public enum Mutation: CaseIterable {
  case cut, shorten, repeats, swapLines, join, spoilBytes
  case name, digits, heading, quotes, nul, longLine, punctuation, combining, rightToLeft

  /// Spoils `text`, which stays below `most` bytes.
  func apply(to text: inout [UInt8], most: Int, _ random: inout SeededGenerator) {
    switch self {
    case .cut: text.removeSubrange(Self.range(of: text, 400, &random))
    case .shorten: text.removeSubrange((text.isEmpty ? 0 : random.below(text.count))...)
    case .repeats:
      let piece = Array(text[Self.range(of: text, 2_000, &random)])
      insert(Self.run(piece, random.below(50)), into: &text, most, &random)
    case .swapLines: Self.swapLines(&text, &random)
    case .join: text = text.map { $0 == 0x0A ? 0x20 : $0 }
    case .spoilBytes:
      for _ in 0..<min(8, text.count) {
        text[random.below(text.count)] = UInt8(truncatingIfNeeded: random.next())
      }
    default: insert(inserted(&random), into: &text, most, &random)
    }
  }

  private func inserted(_ random: inout SeededGenerator) -> [UInt8] {
    switch self {
    case .name: Self.pick(Self.names, &random)
    case .digits: Self.run(Self.pick(Self.figures, &random), 1 + random.below(30))
    case .heading: Self.pick(Self.headings, &random)
    case .quotes: Self.run(Self.pick(["\"", "« ", "'", "\\", "{", "<"], &random), 20)
    case .nul: [0, 0]
    case .longLine: Self.run(Self.pick(["a", "Présents ", "M. Orm ", "12,"], &random), 4_000)
    case .punctuation: Self.run(Self.pick(["(", ":", ",", ".", " - ", "*", "|"], &random), 900)
    case .combining: Self.run(Array("\u{301}\u{323}".utf8), 40)
    default: Array("\u{202E}שלום\u{200F}\u{FEFF}".utf8)
    }
  }

  private func insert(
    _ piece: [UInt8], into text: inout [UInt8], _ most: Int, _ random: inout SeededGenerator
  ) {
    let room = max(0, most - text.count)
    text.insert(contentsOf: piece.prefix(room), at: random.below(text.count + 1))
  }

  private static func run(_ piece: [UInt8], _ count: Int) -> [UInt8] {
    Array(repeatElement(piece, count: count).joined())
  }

  private static func pick(_ words: [String], _ random: inout SeededGenerator) -> [UInt8] {
    Array(words[random.below(words.count)].utf8)
  }

  private static func range(
    of text: [UInt8], _ most: Int, _ random: inout SeededGenerator
  ) -> Range<Int> {
    let start = random.below(text.count + 1)
    return start..<min(text.count, start + random.below(most))
  }

  private static func swapLines(_ text: inout [UInt8], _ random: inout SeededGenerator) {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for _ in 0..<4 { lines.swapAt(random.below(lines.count), random.below(lines.count)) }
    text = Array(lines.joined(separator: [0x0A]))
  }

  private static let names = [
    "M. Paul ORMEL, ", "Mme D'ÉPARZ-LUNE Ève ", "MM. ", "Mesdames ", "DE LA VOULTRE ",
    "M. ORMEL donne pouvoir à Mme TISSIER\n", "le Maire ", "Orm-\nel ",
  ]
  private static let figures = ["0", "9", "12/05/2021 ", "1 ", ", 3", "50 000 € ", "vingt-", "n°"]
  private static let headings = [
    "\nPrésents : ", "\nAbsents excusés : ", "\nProcurations : ", "\nEn exercice : ", "\nObjet : ",
    "\nDélibération n° 2024-", "\n12. ", "\nSecrétaire de séance : ", "\nVote : pour ",
    "\nLe conseil, après en avoir délibéré, décide :\n- ", "\nSéance du ", "\nVu ", "<p>", "| ",
  ]
}
