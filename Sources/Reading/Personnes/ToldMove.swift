/// « arrivée à 20 h 15, avant le point 3 »: who came late or left early, and at which item.
struct ToldMove {
  /// He came; else he left.
  let isArrival: Bool
  /// The rank or the number of the item, as printed.
  let point: Range<Int>
  /// The move came after that item.
  let isAfter: Bool

  /// The move that the words of `range` tell, when they tell at which item.
  static func read(_ text: FoldedText, _ range: Range<Int>) -> ToldMove? {
    guard let match = pattern.first(in: text, range), let point = match[2] ?? match[3] else {
      return nil
    }
    let isArrival = arrivalPattern.occurs(in: text, range)
    guard isArrival != departurePattern.occurs(in: text, range) else { return nil }
    let isAfter = match[1].map { afterPattern.occurs(in: text, $0) } ?? false
    return ToldMove(isArrival: isArrival, point: point, isAfter: isAfter)
  }

  private static let arrivalPattern = Pattern(#"\barriv|\ba partir d|\brejoint\b"#)
  private static let departurePattern = Pattern(#"\bdepart\b|\bquitt|\bsort|\bparti[es]?\b"#)
  private static let afterPattern = Pattern(#"\bapres\b|issue|\bfin\b"#)

  private static let pattern = Pattern(
    #"\b(avant|apres|au|aux|a partir|a l'issue|a la fin|lors|pour|des|pendant|durant)\b"#
      + #"[^.;]{0,30}?"#
      + #"\b(?:(?:points?|questions?|deliberations?|dossiers?|affaires?|rapports?) "#
      + #"(?:(?:no|numero|ndeg)\.?_)?["<]*_(\d[\w/-]*)|(\d{1,2})(?:ere?|eme|e|nde?|er) "#
      + #"(?:points?|questions?|deliberations?|dossiers?|affaires?))"#)
}
