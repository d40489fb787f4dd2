import Deliberation
import RuleEngine

extension Quote {
  /// The lines of the text that a verdict rests on, each once, in their order: those that the rule
  /// shows, else the first `most` that it read, that of the date last (nearly every rule reads the
  /// date, for its law), and the kind of assembly never. Each is a line and its mark.
  static func lines(of verdict: Verdict, in dossier: Dossier, most: Int) -> [[String]] {
    let shown = verdict.montre.map { $0.compactMap(dossier.seance.extrait) }
    let told = verdict.faits.filter {
      $0.chemin != "assemblee.type" && !$0.estDuRegistre
    }
    let read = told.filter { $0.chemin != "date" } + told.filter { $0.chemin == "date" }
    var seen: Set<Int> = []
    let extraits = (shown ?? read.compactMap(\.extrait)).filter { extrait in
      extrait.ligne.map { seen.insert($0).inserted } ?? false
    }
    let first = extraits.prefix(most).sorted { ($0.ligne ?? 0) < ($1.ligne ?? 0) }
    return first.compactMap { Quote(extrait: $0, lignes: dossier.lignes).lines }
  }
}
