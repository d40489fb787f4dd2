import Deliberation

/// Amounts in euros: « 50 000 € », « 1 428,50 euros », « 12.000 EUR ».
enum AmountReader {
  /// The amounts of `range`.
  static func amounts(in text: FoldedText, _ range: Range<Int>) -> [Found<Euros>] {
    pattern.all(in: text, range).compactMap { match in
      guard let units = match[1], let cents = cents(text, units, match[2]) else { return nil }
      return Found(value: Euros(centimes: cents), range: match.range)
    }
  }

  private static func cents(_ text: FoldedText, _ units: Range<Int>, _ decimals: Range<Int>?)
    -> Int?
  {
    let digits = text.bytes[units].filter { (48...57).contains($0) }
    guard digits.count <= 12, let whole = Int(String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    guard let decimals, let fraction = Int(text.folded(decimals)) else { return whole * 100 }
    return whole * 100 + (decimals.count == 1 ? fraction * 10 : fraction)
  }

  private static let pattern = Pattern(
    #"(?<![\d.,/-])(\d{1,3}(?:[ \t.]\d{3}){1,4}|\d{1,12})(?:,(\d{1,2}))?\s{0,2}"#
      + #"(?:\$|euros?\b|eur\b)"#)
}
