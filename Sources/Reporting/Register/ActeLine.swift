import Register
import RuleEngine

/// One act on one line of a list.
public enum ActeLine {
  /// `a1b2c3d4e5f6  2021-05-20  Saint-Usage  2A 1i 8?  Conseiller numérique`.
  public static func line(_ acte: ActeSummary, style: Style) -> String {
    let parts = [
      acte.empreinte.court, acte.date?.description ?? "sans date ",
      words(acte.commune ?? acte.assemblee ?? "assemblée inconnue"),
      acte.retrait.map { "retiré : " + words($0.motif) } ?? findings(acte.counts, style),
      words(acte.objet ?? acte.nom),
    ]
    return parts.joined(separator: "  ") + "\n"
  }

  /// The line that shows why an act was found, under the line of the act.
  public static func extrait(_ extrait: String) -> String {
    extrait.isEmpty ? "" : "    \(words(extrait))\n"
  }

  private static func words(_ text: String) -> String {
    visible(text.unicodeScalars)
  }

  /// What the letters mean.
  public static let legend =
    "N nullité, I irrégularité, A avertissement, i information, ? indéterminé, ! règle en erreur, "
    + "= rien à redire\n"

  /// How many findings of each kind: `1N 2A 8?`.
  public static func findings(_ counts: ActeCounts, _ style: Style) -> String {
    let letters: [(Gravite, String)] = [
      (.nullite, "N"), (.irregularite, "I"), (.avertissement, "A"), (.information, "i"),
    ]
    var parts = letters.filter { counts[$0.0] > 0 }.map { gravite, letter in
      style.gravite(gravite, "\(counts[gravite])\(letter)")
    }
    if counts[.indetermine] > 0 { parts.append("\(counts[.indetermine])?") }
    if counts[.erreur] > 0 { parts.append(style.error("\(counts[.erreur])!")) }
    return parts.isEmpty ? "=" : parts.joined(separator: " ")
  }
}
