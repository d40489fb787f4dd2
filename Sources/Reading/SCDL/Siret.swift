/// The number of an establishment in the SIRENE register: a SIREN and five figures.
enum Siret {
  /// Whether `text` is fourteen figures.
  static func isWritten(_ text: String) -> Bool {
    text.utf8.count == 14 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Whether the last figure checks the others (Luhn), and that of the SIREN its own.
  static func isValid(_ siret: String) -> Bool {
    guard isWritten(siret), Siren.isValid(String(siret.prefix(9))) else { return false }
    let sum = siret.utf8.enumerated().reduce(0) { sum, pair in
      let digit = Int(pair.element) - 48
      let doubled = pair.offset % 2 == 0 ? digit * 2 : digit
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
