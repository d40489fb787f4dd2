import Deliberation

/// Who came late or left early, and from which item on.
enum MoveFacts {
  /// Sets `arrivee` and `depart` of the members, from what the lists tell of them and from
  /// « Arrivée de M. X, avant le point 3 ». A number that no item has gives nothing.
  /// O(moves × members).
  static func read(_ layout: Layout, _ members: MembreFacts, into sheet: inout FactSheet) {
    let places = Places(sheet.seance.deliberations ?? [], layout.text)
    for (index, move) in members.moves.sorted(by: { $0.key < $1.key }) {
      set(index, move, places, into: &sheet)
      // There for some items only, and the text does not tell whether for this one.
      if members.isByItems, places.rank(move) == nil {
        sheet.seance.membres?[index].presence = nil
      }
    }
    let annuaire = Annuaire(sheet.seance)
    for (name, move) in sentences(layout.text) {
      guard case .membre(let index) = annuaire.cherche(name.personne(layout.text)) else { continue }
      set(index, move, places, into: &sheet)
    }
  }

  private static func set(
    _ index: Int, _ move: ToldMove, _ places: Places, into sheet: inout FactSheet
  ) {
    guard let rank = places.rank(move), let membre = sheet.seance.membres?[index],
      membre.presence == .present
    else { return }
    let path = "membres[\(index)].\(move.isArrival ? "arrivee" : "depart")"
    if move.isArrival, membre.arrivee == nil {
      sheet.seance.membres?[index].arrivee = rank
    } else if !move.isArrival, membre.depart == nil {
      sheet.seance.membres?[index].depart = rank
    }
    sheet.note(path, move.point, .entier(rank))
  }

  private static func sentences(_ text: FoldedText) -> [(WrittenName, ToldMove)] {
    let parser = NameParser(text: text, end: text.bytes.count)
    let titled = titlePattern.all(in: text).compactMap { match in
      parser.name(at: match.range.upperBound).map { ($0, match.range) }
    }
    let told = verbPattern.all(in: text).compactMap { match in
      NameBefore.find(text, match.range.lowerBound).map { ($0, match.range) }
    }
    return (titled + told).compactMap { name, verb in
      let line = verb.lowerBound..<text.lineEnd(max(verb.lowerBound, name.range.upperBound))
      return ToldMove.read(text, line.prefix(200).indices).map { (name, $0) }
    }
  }

  private static let titlePattern = Pattern(
    #"^[ *>-]{0,6}(?:arrivee|depart) d(?:e |')(?=(?:M\.|MM\.|Mme|Monsieur|Madame|(?-i:[A-Z])))"#)
  private static let verbPattern = Pattern(
    #"(?<=\s)(?:(?:est |etant )?arrivee?|arrive|rejoint|quitte|a quitte|est partie?)\b"#
      + #"(?=[^.;\n]{0,120}\b(?:points?|questions?|deliberations?|dossiers?)\b)"#)

  /// The items by number and by rank.
  private struct Places {
    let items: [Deliberation]
    let text: FoldedText

    init(_ items: [Deliberation], _ text: FoldedText) {
      self.items = items
      self.text = text
    }

    /// The rank of the first item after `move`.
    func rank(_ move: ToldMove) -> Int? {
      let words = text.words(move.point)
      let item = items.first { $0.numero == words } ?? items.first { $0.ordre == Int(words) }
      guard Int(words) != nil || item?.numero == words, let ordre = item?.ordre else { return nil }
      return move.isAfter ? ordre + 1 : ordre
    }
  }
}
