/// What to ask for so that the indéterminés of a dossier are settled.
public struct Pieces: Sendable, Equatable {
  /// A fact to ask for.
  public struct Piece: Sendable, Equatable {
    public let chemin: String
    /// The rules that it helps settle, in order, each once.
    public let regles: [String]
  }

  /// In the order of the verdicts that want them.
  public let pieces: [Piece]
  /// The rules that no fact of the dossier settles: the law itself is disputed.
  public let sansPiece: [String]

  /// The most choices that are tried.
  private static let bound = 10_000

  /// - Parameter choix: indéterminés, each with the sets of facts of which any settles it.
  init(_ choix: [(verdict: Verdict, ensembles: [[String]])]) {
    let utiles = choix.filter { !$0.ensembles.isEmpty }
    let retenus = Self.moindreReunion(utiles.map(\.ensembles))
    var chemins: [String] = []
    var regles: [String: [String]] = [:]
    for (cas, ensemble) in zip(utiles, retenus) {
      for chemin in ensemble {
        if regles[chemin] == nil { chemins.append(chemin) }
        let id = cas.verdict.regle.id
        if regles[chemin]?.contains(id) != true { regles[chemin, default: []].append(id) }
      }
    }
    pieces = chemins.map { Piece(chemin: $0, regles: regles[$0] ?? []) }
    sansPiece = choix.filter(\.ensembles.isEmpty).map(\.verdict.regle.id)
  }

  /// One set of each, so that together they hold as few facts as possible.
  private static func moindreReunion(_ ensembles: [[[String]]]) -> [[String]] {
    var reste = bound
    var meilleur = ensembles.map { $0[0] }
    var taille = Set(meilleur.joined()).count
    func essaie(_ choisis: [[String]], _ faits: Set<String>) {
      guard reste > 0, faits.count < taille else { return }
      reste -= 1
      guard choisis.count < ensembles.count else {
        (meilleur, taille) = (choisis, faits.count)
        return
      }
      for ensemble in ensembles[choisis.count] {
        essaie(choisis + [ensemble], faits.union(ensemble))
      }
    }
    essaie([], [])
    return meilleur
  }
}
