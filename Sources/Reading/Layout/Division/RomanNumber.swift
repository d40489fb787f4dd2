/// Numbers as « IV » and « XII ».
enum RomanNumber {
  /// The value of `letters`, in either case; nil when they are no number as it is written, as
  /// « IIX ».
  static func value(_ letters: String) -> Int? {
    let digits = letters.lowercased().compactMap { values[$0] }
    guard digits.count == letters.count, !digits.isEmpty else { return nil }
    var total = 0
    for (index, digit) in digits.enumerated() {
      total += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
    }
    return written(total) == letters.lowercased() ? total : nil
  }

  private static func written(_ value: Int) -> String {
    var (rest, letters) = (value, "")
    for (amount, sign) in signs {
      while rest >= amount {
        letters += sign
        rest -= amount
      }
    }
    return letters
  }

  private static let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
  private static let signs = [
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
