import Deliberation
import RuleEngine

extension Quote {
  /// The lines of the text that a verdict rests on, in the order of the text: the first `most` of
  /// its places. Each is a line and its mark.
  static func lines(of verdict: Verdict, in dossier: Dossier, most: Int) -> [[String]] {
    let first = places(of: verdict, in: dossier).prefix(most)
      .sorted { ($0.ligne ?? 0) < ($1.ligne ?? 0) }
    return first.compactMap { Quote(extrait: $0, lignes: dossier.lignes).lines }
  }

  /// The places of the text that a verdict rests on, the most telling first, one a line of the
  /// text: those that the rule shows, else what it read, the date last (nearly every rule reads the
  /// date, for its law), and the kind of assembly never.
  static func places(of verdict: Verdict, in dossier: Dossier) -> [Extrait] {
    let shown = verdict.montre.map { $0.compactMap(dossier.seance.extrait) }
    var seen: Set<Int> = []
    return (shown ?? read(verdict)).filter { extrait in
      extrait.ligne.map { seen.insert($0).inserted } ?? false
    }
  }

  private static func read(_ verdict: Verdict) -> [Extrait] {
    let told = verdict.faits.filter { $0.chemin != "assemblee.type" && !$0.estDuRegistre }
    let read = told.filter { $0.chemin != "date" } + told.filter { $0.chemin == "date" }
    return read.compactMap(\.extrait)
  }
}
