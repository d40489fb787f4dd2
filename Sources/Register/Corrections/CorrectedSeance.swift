import Deliberation

/// A record with the facts that people corrected.
struct CorrectedSeance {
  /// The record; `corrections` tells what differs from what was read.
  private(set) var seance: Seance

  /// `seance` with `corrections` one after the other; one whose place is no more is left out.
  init(_ seance: Seance, _ corrections: [Correction]) {
    self.seance = seance
    for correction in corrections { _ = apply(correction) }
  }

  /// Puts the corrected value there; false when the record has no such place for it.
  mutating func apply(_ correction: Correction) -> Bool {
    guard let path = correction.chemin.flatMap({ Chemin($0) }),
      path.set(correction.apres?.fieldValue ?? .unknown, in: &seance)
    else { return false }
    seance.corrections = (seance.corrections ?? []) + [correction]
    // What the text says there no longer counts.
    if let chemin = correction.chemin { seance.extraits?[chemin] = nil }
    return true
  }
}
