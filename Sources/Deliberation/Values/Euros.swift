/// An amount in euros, kept in whole cents; a JSON number with at most two decimals.
public struct Euros: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The amount in cents.
  public let centimes: Int

  /// The amount of `centimes` cents.
  public init(centimes: Int) {
    self.centimes = centimes
  }

  /// The amount written as a decimal number (`50000`, `12.5`, `-0.05`); nil for any other text,
  /// for more than two decimals and for amounts beyond 10¹⁵ €.
  public init?(decimal text: some StringProtocol) {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, (1...15).contains(whole.utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let units = Int(whole)
    else { return nil }
    var cents = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let value = Int(parts[1]) else { return nil }
      cents = parts[1].utf8.count == 1 ? value * 10 : value
    }
    centimes = (units * 100 + cents) * (negative ? -1 : 1)
  }

  /// The shortest decimal writing: `50000`, `12.5`, `0.05`.
  public var description: String {
    let (units, cents) = centimes.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = centimes < 0 ? "-" : ""
    if cents == 0 { return "\(sign)\(units)" }
    let decimals = cents % 10 == 0 ? String(cents / 10) : padded(Int(cents), to: 2)
    return "\(sign)\(units).\(decimals)"
  }

  public static func < (left: Euros, right: Euros) -> Bool {
    left.centimes < right.centimes
  }
}
