import Deliberation

extension Financement {
  /// The whole amount: that of one post or of one part, times their number; by year, times the
  /// years, begun ones counted. Nil when it is not told.
  public var total: Euros? {
    guard let montant, montant.centimes >= 0 else { return nil }
    let annees = par == .an ? max(1, ((duree_mois ?? 0) + 11) / 12) : 1
    let (parts, trop) = montant.centimes.multipliedReportingOverflow(by: max(1, nombre ?? 1))
    let (total, deborde) = parts.multipliedReportingOverflow(by: annees)
    return trop || deborde ? nil : Euros(centimes: total)
  }

  /// The amount by month from `date`, to the cent: their sum is the whole. Empty when the amount or
  /// the duration is not told. O(months), ten years at most.
  func versements(depuis date: Jour?) -> [Versement] {
    guard let date, let total, let mois = duree_mois, (1...120).contains(mois) else { return [] }
    let (part, reste) = total.centimes.quotientAndRemainder(dividingBy: mois)
    return (1...mois).map { rang in
      // One cent more in as many months as the division leaves, spread evenly.
      let plus = reste * rang / mois - reste * (rang - 1) / mois
      return Versement(le: date.ajoutant(mois: rang), montant: Euros(centimes: part + plus))
    }
  }
}
