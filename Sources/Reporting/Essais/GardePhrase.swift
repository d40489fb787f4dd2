import RuleEngine
import RuleTesting

/// Kept verdicts, a line each, and how they changed.
public enum GardePhrase {
  /// The most lines of a difference that are shown.
  private static let most = 12

  /// `quorum-presents : conforme « 12 présents »`, in the order of evaluation.
  public static func lines(_ verdicts: [Verdict]) -> [String] {
    verdicts.map { verdict in
      let point = verdict.item.map { " point \(verdict.ordre ?? $0 + 1)" } ?? ""
      let gravite = verdict.gravite.map { " (\(Mots.gravite($0)))" } ?? ""
      return "\(verdict.regle.id)\(point) : \(Mots.resultat(verdict.resultat))\(gravite) "
        + "« \(VerdictPhrase.message(verdict)) »"
    }
  }

  /// Why the document fails, in one line.
  static func faute(_ result: DocumentResult) -> String {
    if result.obtenus == nil { return "le document ne peut être lu" }
    if result.gardes == nil { return "aucun verdict n'est gardé (--accept)" }
    return Mots.compte(result.ecarts.count, "ligne change", "lignes changent") + " (--accept)"
  }

  /// The lines that change, the first of many.
  public static func ecarts(_ result: DocumentResult) -> [String] {
    let lines = result.ecarts.map { ecart in
      switch ecart {
      case .perdu(let line): "- \(line)"
      case .nouveau(let line): "+ \(line)"
      }
    }
    guard lines.count > most else { return lines }
    return lines.prefix(most)
      + ["… et \(Mots.compte(lines.count - most, "autre ligne", "autres lignes"))"]
  }
}
