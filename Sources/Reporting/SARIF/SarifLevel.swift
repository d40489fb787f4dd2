import RuleEngine

/// What SARIF calls a verdict: `level` (§3.27.10) and `kind` (§3.27.9).
enum SarifLevel {
  /// Two severities are errors: each is a defect of the act; `properties.gravite` tells which.
  static func level(_ gravite: Gravite) -> String {
    switch gravite {
    case .nullite, .irregularite: "error"
    case .avertissement: "warning"
    case .information: "note"
    }
  }

  /// Only what fails has a level.
  static func level(_ verdict: Verdict) -> String {
    verdict.gravite.map(level) ?? "none"
  }

  /// Nil for a rule that broke, which is no result.
  static func kind(_ resultat: Resultat) -> String? {
    switch resultat {
    case .manquement: "fail"
    case .indetermine: "open"
    case .conforme: "pass"
    case .sans_objet: "notApplicable"
    case .erreur: nil
    }
  }
}
