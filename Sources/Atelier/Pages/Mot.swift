import Deliberation
import Reporting
import RuleEngine

/// Small pieces that several pages share: a state is always told by a word, a sign and a colour.
enum Mot {
  /// A severity: « ▲ nullité ».
  static func gravite(_ gravite: Gravite, nombre: Int? = nil) -> Markup {
    let mot = nombre.map { Mots.compte($0, gravite) } ?? Mots.gravite(gravite)
    return etat(gravite.rawValue, signe(gravite), mot)
  }

  /// An outcome.
  static func resultat(_ resultat: Resultat) -> Markup {
    etat(resultat.rawValue, signe(resultat), Mots.resultat(resultat))
  }

  /// The state of a verdict: its severity when it is a manquement.
  static func verdict(_ verdict: Verdict) -> Markup {
    verdict.gravite.map { gravite($0) } ?? resultat(verdict.resultat)
  }

  static func etat(_ classe: String, _ signe: String, _ mot: String) -> Markup {
    "<span class=\"etat \(classe)\"><span aria-hidden=\"true\">\(signe)</span> \(mot)</span>"
  }

  private static func signe(_ gravite: Gravite) -> String {
    switch gravite {
    case .nullite: "■"
    case .irregularite: "▲"
    case .avertissement: "◆"
    case .information: "●"
    }
  }

  private static func signe(_ resultat: Resultat) -> String {
    switch resultat {
    case .conforme: "✓"
    case .manquement: "▲"
    case .indetermine: "?"
    case .sans_objet: "–"
    case .erreur: "✕"
    }
  }
}
