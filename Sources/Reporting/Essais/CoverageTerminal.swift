import Deliberation
import RuleTesting

/// What the cases run of the law, a line a file, then what they leave out.
public struct CoverageTerminal {
  private let style: Style

  public init(style: Style) {
    self.style = style
  }

  /// The report; its lines end with a newline.
  public func report(_ report: CoverageReport) -> String {
    let width = report.fichiers.map(\.fichier.count).max() ?? 0
    var lines = report.fichiers.map { row($0, width) }
    lines += report.fenetres.map { "\($0.parametre), \(periode($0)) : aucun essai" }
    lines += report.articles.map { "\($0) : aucun essai" }
    return (lines + [tally(report)]).map { $0 + "\n" }.joined()
  }

  private func row(_ file: FileCoverage, _ width: Int) -> String {
    let (total, taken) = file.ways
    let share = MutationTerminal.percent(Double(file.ran.count) / Double(file.executable.count))
    let name = file.fichier + String(repeating: " ", count: width - file.fichier.count)
    let branches = total == 0 ? "" : ", branches \(taken)/\(total)"
    let missing = file.missing.isEmpty ? "" : ", lignes \(Self.ranges(file.missing)) jamais lues"
    return "\(name)  \(share) %\(branches)\(missing)"
  }

  /// « 12, 15-17 ».
  static func ranges(_ lines: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for line in lines {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ", ")
  }

  private func periode(_ fenetre: CoverageReport.Fenetre) -> String {
    guard let au = fenetre.au else { return "depuis le \(Mots.date(fenetre.du))" }
    if au == fenetre.du { return "le \(Mots.date(au))" }
    return "du \(Mots.date(fenetre.du)) au \(Mots.date(au))"
  }

  private func tally(_ report: CoverageReport) -> String {
    let (lignes, voies) = (report.lignes, report.voies)
    let periodes = report.nombreDeFenetres - report.fenetres.count
    return style.bold("Couverture : ")
      + "\(MutationTerminal.percent(report.part)) % des lignes (\(lignes.ran)/\(lignes.total)), "
      + "branches \(voies.taken)/\(voies.total), périodes \(periodes)/\(report.nombreDeFenetres)."
  }
}
