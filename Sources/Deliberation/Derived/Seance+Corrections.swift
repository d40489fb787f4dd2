extension Seance {
  /// Puts the corrected value of `correction` in place of the one that was read, and keeps the
  /// correction; false, and nothing changes, when the record has no such place.
  ///
  /// The places of the text stay, and no longer disagree: the correction settles them.
  public mutating func applique(_ correction: Correction) -> Bool {
    guard let texte = correction.chemin, let chemin = Chemin(texte) else { return false }
    guard chemin.set(correction.apres?.fieldValue ?? .unknown, in: &self) else { return false }
    if let places = extraits?[texte] {
      extraits?[texte] = places.map { place in
        var place = place
        place.valeur = nil
        return place
      }
    }
    corrections = (corrections ?? []) + [correction]
    return true
  }
}

extension Seance {
  /// The record with `corrections` one after the other; one whose place is no more is left out.
  public func corrigee(_ corrections: [Correction]) -> Seance {
    var seance = self
    for correction in corrections { _ = seance.applique(correction) }
    return seance
  }
}
