import Deliberation

/// The last days of a year for what must be voted by then.
enum Echeances {
  /// Of the budget (CGCT L1612-2): 15 April, 30 April in a year of elections, 31 July in 2020.
  static func budget(_ annee: Int) -> Jour {
    switch annee {
    case 2014, 2026: .le(annee, 4, 30)
    case 2020: .le(2020, 7, 31)
    default: .le(annee, 4, 15)
    }
  }

  /// Of the rates of local taxes (CGI 1639 A).
  static func taux(_ annee: Int) -> Jour {
    annee == 2020 ? .le(2020, 7, 3) : budget(annee)
  }

  /// Of the account of the year before (CGCT L1612-12).
  static func compte(_ annee: Int) -> Jour {
    annee == 2020 ? .le(2020, 7, 31) : .le(annee, 6, 30)
  }
}
