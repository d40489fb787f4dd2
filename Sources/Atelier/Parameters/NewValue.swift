import Deliberation
import RuleEngine

/// A value that a parameter takes from a day on.
struct NewValue: Sendable, Equatable {
  let du: Jour
  let valeur: Scalaire
  let source: String
  /// The day on which the value was compared with its text; nil when it is not told.
  var verifieLe: Jour?

  /// The value as it is.
  init(du: Jour, valeur: Scalaire, source: String) {
    self.du = du
    self.valeur = valeur
    self.source = source
  }

  /// Reads what a form gives, in the type of the values that `parametre` has.
  init(
    du: String, valeur: String, source: String, for parametre: Parametre
  ) throws(NewValueFault) {
    guard let du = Jour(du) else { throw .noDate }
    let text = valeur.trimmed
    guard !text.isEmpty else { throw .noValue }
    guard !source.trimmed.isEmpty else { throw .noSource }
    guard let last = parametre.fenetres.last else { throw .notPlain }
    guard last.du < du else { throw .notLast }
    guard case .valeur(let current) = last.contenu, last.au == nil else { throw .notPlain }
    guard let scalar = Self.scalar(text, like: current.valeur) else { throw .otherType }
    self.du = du
    self.valeur = scalar
    self.source = source.trimmed
  }

  /// `text` in the type of `model`; nil when it is none.
  private static func scalar(_ text: String, like model: Scalaire) -> Scalaire? {
    let number = text.filter { !$0.isWhitespace && $0 != "€" }.replacing(",", with: ".")
    switch model {
    case .booleen: return ["oui": true, "non": false][text.lowercased()].map { .booleen($0) }
    case .entier, .euros:
      if let value = Int(number) { return .entier(value) }
      return Euros(decimal: number).map { .euros($0) }
    case .texte: return .texte(text)
    }
  }

  /// The entry as a person writes it in the file.
  var lua: String {
    var parts = [
      "du = \"\(du)\"", "valeur = \(Self.lua(valeur))", "source = \(Self.quoted(source))",
    ]
    if let verifieLe { parts.append("verifie_le = \"\(verifieLe)\"") }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  private static func lua(_ valeur: Scalaire) -> String {
    switch valeur {
    case .booleen(let value): "\(value)"
    case .entier(let value): "\(value)"
    case .euros(let value): value.description
    case .texte(let value): quoted(value)
    }
  }

  /// A string of Lua. A form sends no control but tabs and line ends, which become spaces.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped.map { $0.isWhitespace ? " " : String($0) }.joined() + "\""
  }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
