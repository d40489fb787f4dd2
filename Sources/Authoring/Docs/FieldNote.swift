import Deliberation

/// What a field means, with its unit, its article and what it is presumed to be.
enum FieldNote {
  static func text(_ info: FieldInfo) -> String {
    var notes: [String] = []
    if let unit = info.unit { notes.append(unit) }
    if let article = info.article { notes.append(article) }
    if let presumed = info.presumed.flatMap(word) { notes.append("présumé : \(presumed)") }
    return notes.isEmpty ? info.meaning : "\(info.meaning) (\(notes.joined(separator: " ; ")))"
  }

  private static func word(_ value: FieldValue) -> String? {
    switch value {
    case .boolean(let value): value ? "oui" : "non"
    case .integer(let value): "\(value)"
    case .text(let value): value
    default: nil
    }
  }
}
