import Deliberation

/// A month of a year.
public struct Mois: Hashable, Comparable, Sendable {
  public let annee: Int
  /// From 1 to 12.
  public let mois: Int

  /// The month that holds `jour`.
  public init(_ jour: Jour) {
    (annee, mois, _) = jour.civil
  }

  private init(rang: Int) {
    (annee, mois) = (rang / 12, rang % 12 + 1)
  }

  /// Months from the year 0 on: two months of it are as far apart as the months are.
  public var rang: Int { annee * 12 + mois - 1 }

  /// The next month.
  public var suivant: Mois { Mois(rang: rang + 1) }

  public static func < (left: Mois, right: Mois) -> Bool { left.rang < right.rang }
}

extension Mois: CustomStringConvertible {
  /// `AAAA-MM`.
  public var description: String {
    let year = String(annee)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year
      + (mois < 10 ? "-0" : "-") + String(mois)
  }
}
