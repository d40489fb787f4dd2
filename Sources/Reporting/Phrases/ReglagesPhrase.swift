import RuleEngine

/// What is wrong in a file of settings, one line each: `fichier:ligne: phrase`.
public enum ReglagesPhrase {
  /// The fault with its place.
  public static func line(_ fault: ReglagesFault) -> String {
    let place = fault.ligne.map { ":\($0)" } ?? ""
    return "\(fault.fichier)\(place): \(message(fault.kind))"
  }

  /// A dérogation that covers a verdict.
  public static func phrase(_ derogation: Derogation) -> String {
    "sous dérogation jusqu'au \(Mots.date(derogation.jusquAu)) : \(derogation.motif) "
      + "(\(derogation.auteur))"
  }

  /// A dérogation of `fichier` that no longer holds.
  public static func expiree(_ derogation: Derogation, fichier: String) -> String {
    "\(fichier):\(derogation.ligne): \(expiree(derogation))"
  }

  /// The same as a value.
  public static func note(_ derogation: Derogation, fichier: String) -> RunNote {
    RunNote(expiree(derogation), fichier: fichier, ligne: derogation.ligne)
  }

  private static func expiree(_ derogation: Derogation) -> String {
    "la dérogation à « \(derogation.regle) » a expiré le \(Mots.date(derogation.jusquAu)) ; "
      + "retirez-la, ou renouvelez-la par écrit"
  }

  private static func message(_ kind: ReglagesFault.Kind) -> String {
    switch kind {
    case .unreadable: "fichier illisible, ou qui n'est pas en UTF-8"
    case .yaml(let message): "ce n'est pas du YAML (\(message))"
    case .missing(let key): "il manque « \(key) »"
    case .bad(let key, let attendu): "« \(key) » doit être \(attendu)"
    case .unknownKey(let key, let nearest): RulePhrase.unknown(key, nearest)
    case .unknownRule(let id, let nearest):
      "aucune règle ne s'appelle « \(id) »"
        + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .noScope: "« portee » doit dire au moins la commune, la séance ou la délibération"
    }
  }
}
