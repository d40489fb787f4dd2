import Deliberation
import Reporting
import RuleEngine

/// Which facts of an act each rule read, and where the text tells them.
struct FaitsDeLActe {
  let faits: [FaitLu]
  let texte: TexteAnnote?
  private let numeros: [String: Int]

  init(_ dossier: Dossier) {
    let faits = FaitLu.tous(dossier.seance)
    self.faits = faits
    numeros = Dictionary(faits.map { ($0.chemin, $0.numero) }) { first, _ in first }
    texte = dossier.lignes.map {
      TexteAnnote($0, faits, nonPlaces: dossier.seance.non_places ?? [])
    }
  }

  /// The fact of the text that `chemin` is, or is a part of.
  func fait(_ chemin: String) -> FaitLu? {
    var path = chemin[...]
    while true {
      if let numero = numeros[String(path)] { return faits[numero - 1] }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<end]
    }
  }

  /// The facts of the text that `verdict` rests on, each once: those that the rule shows, else all
  /// that it read.
  func faits(de verdict: Verdict, most: Int) -> [FaitLu] {
    var kept: [FaitLu] = []
    for chemin in verdict.montre ?? verdict.faits.map(\.chemin) {
      guard let fait = fait(chemin), !kept.contains(where: { $0.numero == fait.numero }) else {
        continue
      }
      kept.append(fait)
      if kept.count == most { break }
    }
    return kept
  }

  /// The verdicts that read each fact, by its number; those without object aside.
  func lecteurs(_ verdicts: [Verdict]) -> [Int: [Verdict]] {
    var lecteurs: [Int: [Verdict]] = [:]
    for verdict in verdicts where verdict.resultat != .sans_objet {
      var seen: Set<Int> = []
      for chemin in verdict.faits.map(\.chemin) + verdict.manquants {
        guard let numero = fait(chemin)?.numero, seen.insert(numero).inserted else { continue }
        lecteurs[numero, default: []].append(verdict)
      }
    }
    return lecteurs
  }
}
