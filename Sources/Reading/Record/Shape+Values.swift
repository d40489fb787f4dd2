import Deliberation

extension Shape {
  var takesBoolean: Bool {
    switch self {
    case .boolean, .scalar: true
    default: false
    }
  }

  var takesNumber: Bool {
    switch self {
    case .integer, .number, .euros, .scalar: true
    default: false
    }
  }

  /// The word of a closed list that `text` is as it stands: no text need be made for it.
  func word(_ text: UnsafeBufferPointer<UInt8>) -> FieldValue? {
    guard case .choice(let words, let values) = self else { return nil }
    return words.index(of: text).map { values[$0] }
  }

  /// The value that `text` writes; nil when it is none of this shape.
  func value(ofText text: String) -> FieldValue? {
    switch self {
    case .text, .scalar, .identifier: .text(text)
    case .person: .person(Personne(text))
    case .date: Jour(text).map { .date($0) }
    case .time: Heure(text).map { .time($0) }
    case .choice(let words, let values): words.index(of: text.utf8).map { values[$0] }
    default: nil
    }
  }

  /// The value that the JSON number `text` writes; nil when it is none of this shape.
  func value(ofNumber text: String) -> FieldValue? {
    switch self {
    // A count is never negative.
    case .integer: Int(text).flatMap { $0 >= 0 ? .integer($0) : nil }
    case .number: Double(text).flatMap { $0.isFinite ? .number($0) : nil }
    case .euros: Euros(decimal: text).map { .euros($0) }
    // `50` is a count, `50.0` an amount.
    case .scalar: Int(text).map { .integer($0) } ?? Euros(decimal: text).map { .euros($0) }
    default: nil
    }
  }
}
