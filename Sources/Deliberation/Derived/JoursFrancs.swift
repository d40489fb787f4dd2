extension Seance {
  /// Clear days of notice: neither the day of sending nor the day of the séance counts; Sundays
  /// and holidays do (CE 13 October 1993, *d'André*, n° 141677).
  public var jours_francs: Derive<Int> {
    var manquants: [String] = []
    if convocation?.date == nil { manquants.append("convocation.date") }
    if date == nil { manquants.append("date") }
    guard let envoi = convocation?.date, let date else { return .inconnu(manquants) }
    return .connu(date - envoi - 1)
  }
}
