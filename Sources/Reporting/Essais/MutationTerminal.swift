import RuleTesting

/// What `test --mutate` prints: the changes that no case notices, then the score.
public struct MutationTerminal {
  private let style: Style

  public init(style: Style) {
    self.style = style
  }

  /// The report; its lines end with a newline.
  public func report(_ report: MutationReport) -> String {
    var lines = report.resultats.filter { $0.etat != .remarque }.map(MutationPhrase.line)
    lines += report.sansEssai.map { "\($0) : aucun essai, rien n'a été changé" }
    lines += report.echouent.map { "\($0) : un essai échoue déjà, rien n'a été changé" }
    let tally = self.tally(report)
    return (lines + (lines.isEmpty ? [] : [""]) + [tally]).map { $0 + "\n" }.joined()
  }

  private func tally(_ report: MutationReport) -> String {
    let total = report.resultats.count
    let equivalents =
      report.equivalents == 0
      ? "" : ", \(Mots.compte(report.equivalents, "équivalent", "équivalents")) à part"
    let share = "\(Mots.compte(report.remarques, "remarqué", "remarqués")) "
    return style.bold(Mots.compte(total, "changement", "changements") + " : ")
      + share + "(\(Self.percent(report.score)) %)" + equivalents + "."
  }

  /// « 97,3 », rounded down: 100 only when nothing is left.
  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded(.down))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }
}
