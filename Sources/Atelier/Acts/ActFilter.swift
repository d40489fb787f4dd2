import Deliberation
import RuleEngine

/// Which acts a list shows.
struct ActFilter: Sendable, Equatable {
  /// The state that a list filters by.
  enum Etat: String, Sendable, CaseIterable {
    case nullite
    case irregularite
    case avertissement
    case information
    case indetermine
    case regulier
    case erreur

    /// The least severity of a manquement; nil for the other states.
    var gravite: Gravite? { Gravite(rawValue: rawValue) }
  }

  var etat: Etat?
  /// The id of a rule that found a manquement.
  var regle: String?
  var du: Jour?
  var au: Jour?
  /// Words of the name, of the assembly or of the object, whatever their case and accents.
  var texte = ""

  init() {}

  /// What the fields of the form say; what cannot be read filters nothing.
  init(_ fields: [String: String]) {
    etat = fields["etat"].flatMap(Etat.init)
    regle = fields["regle"].flatMap { $0.isEmpty ? nil : $0 }
    du = fields["du"].flatMap { Jour($0) }
    au = fields["au"].flatMap { Jour($0) }
    texte = (fields["texte"] ?? "").trimmed
  }

  var isEmpty: Bool { self == ActFilter() }

  /// Whether the act is shown.
  func takes(_ row: ActRow) -> Bool {
    if let etat, !Self.has(row.constat, etat) { return false }
    if let regle, !row.constat.ids.contains(regle) { return false }
    if let du, row.date.map({ $0 < du }) ?? true { return false }
    if let au, row.date.map({ $0 > au }) ?? true { return false }
    let words = Self.folded(texte).split(separator: " ")
    guard !words.isEmpty else { return true }
    let hay = Self.folded("\(row.nom) \(row.assemblee) \(row.objet ?? "")")
    return words.allSatisfy { hay.contains($0) }
  }

  private static func has(_ constat: ActState, _ etat: Etat) -> Bool {
    switch etat {
    case .nullite, .irregularite, .avertissement, .information:
      constat.pire.map { pire in etat.gravite.map { pire >= $0 } ?? false } ?? false
    case .indetermine: constat.indetermines > 0
    case .regulier: constat.estRegulier
    case .erreur: constat.erreurs > 0
    }
  }

  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.flatMap { scalar in
          asciiFold(scalar).map { Array($0.unicodeScalars) } ?? [scalar]
        }))
  }
}
