import RuleEngine

/// What to ask for, a fact a line, with the rules that it helps settle.
struct PiecesTerminal {
  let style: Style

  /// The facts, then the rules that none settles; empty when there is nothing to settle.
  func blocks(_ pieces: Pieces) -> [String] {
    var blocks: [String] = []
    if !pieces.pieces.isEmpty {
      blocks.append(
        ([style.bold("Il suffirait de savoir")] + rows(pieces.pieces)).joined(separator: "\n"))
    }
    if !pieces.sansPiece.isEmpty {
      blocks.append(
        "Aucune pièce ne trancherait : \(pieces.sansPiece.joined(separator: ", "))")
    }
    return blocks
  }

  /// The same fact of several items of a list is told once, when it settles the same rules.
  private func rows(_ pieces: [Pieces.Piece]) -> [String] {
    var rows: [(sens: String, regles: [String], chemins: [String])] = []
    for piece in pieces {
      let sens = Mots.sens(piece.chemin)
      let row = rows.firstIndex { $0.sens == sens && $0.regles == piece.regles }
      if let row {
        rows[row].chemins.append(piece.chemin)
      } else {
        rows.append((sens, piece.regles, [piece.chemin]))
      }
    }
    return rows.map { row in
      "  - \(Mots.faits(row.chemins)) " + style.dim("[\(row.regles.joined(separator: ", "))]")
    }
  }
}
