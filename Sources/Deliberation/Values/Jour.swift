/// A calendar day of the Gregorian calendar, without time or time zone.
///
/// Written `AAAA-MM-JJ` in JSON and in Lua. Days are numbered so that the distance between two
/// dates is a subtraction (algorithm `days_from_civil`, H. Hinnant, *chrono-Compatible Low-Level
/// Date Algorithms*).
///
///     let seance = Jour("2021-05-20")
///     seance?.ajoutant(-8)   // 2021-05-12
public struct Jour: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  public let numero: Int

  /// The day whose number is `numero`.
  public init(numero: Int) {
    self.numero = numero
  }

  /// The day `jour` of `mois` in `annee`; nil when the calendar has no such day.
  public init?(annee: Int, mois: Int, jour: Int) {
    guard (1...9999).contains(annee), (1...12).contains(mois), jour >= 1 else { return nil }
    let shifted = mois <= 2 ? annee - 1 : annee
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (mois > 2 ? mois - 3 : mois + 9) + 2) / 5 + jour - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(numero: era * 146_097 + dayOfEra - 719_468)
    guard civil == (annee, mois, jour) else { return nil }
  }

  /// The day written `AAAA-MM-JJ`; nil for any other text and for a day that does not exist.
  public init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-")
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      range.reduce(0 as Int?) { total, index in
        guard let total, (48...57).contains(digits[index]) else { return nil }
        return total * 10 + Int(digits[index]) - 48
      }
    }
    guard let annee = number(0..<4), let mois = number(5..<7), let jour = number(8..<10)
    else { return nil }
    self.init(annee: annee, mois: mois, jour: jour)
  }

  /// Year, month (1 to 12) and day of the month (from 1).
  public var civil: (annee: Int, mois: Int, jour: Int) {
    let shifted = numero + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let jour = dayOfYear - (153 * month + 2) / 5 + 1
    let mois = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (mois <= 2 ? 1 : 0), mois, jour)
  }

  /// This day moved by `jours` days.
  public func ajoutant(_ jours: Int) -> Jour {
    Jour(numero: numero + jours)
  }

  /// The same day of the month `mois` months later, or the last day of a month that is too short.
  public func ajoutant(mois: Int) -> Jour {
    let (annee, rang, jour) = civil
    let (annees, reste) = (annee * 12 + rang - 1 + mois).quotientAndRemainder(dividingBy: 12)
    for quantieme in stride(from: jour, through: 28, by: -1) {
      if let trouve = Jour(annee: annees, mois: reste + 1, jour: quantieme) { return trouve }
    }
    return Jour(annee: annees, mois: reste + 1, jour: jour) ?? self
  }

  public static func < (left: Jour, right: Jour) -> Bool {
    left.numero < right.numero
  }

  /// Days from `right` to `left`.
  public static func - (left: Jour, right: Jour) -> Int {
    left.numero - right.numero
  }
}

extension Jour: CustomStringConvertible {
  /// `AAAA-MM-JJ`.
  public var description: String {
    let (annee, mois, jour) = civil
    guard (0...9999).contains(annee) else {
      return padded(annee, to: 4) + "-" + padded(mois, to: 2) + "-" + padded(jour, to: 2)
    }
    return String(unsafeUninitializedCapacity: 10) { room in
      var left = (annee * 100 + mois) * 100 + jour
      for place in (0..<10).reversed() {
        guard place != 4, place != 7 else {
          room[place] = UInt8(ascii: "-")
          continue
        }
        room[place] = UInt8(ascii: "0") + UInt8(left % 10)
        left /= 10
      }
      return 10
    }
  }
}

/// `number` in decimal, with zeros in front up to `width` digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
