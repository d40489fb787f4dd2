import Deliberation
import RuleEngine

/// What a reading supposes: « assemblee.population de 0 à 3499 ».
enum LecturePhrase {
  static func hypotheses(_ hypotheses: [Hypothese]) -> String {
    hypotheses.map(phrase).joined(separator: " ; ")
  }

  private static func phrase(_ hypothese: Hypothese) -> String {
    switch hypothese.choix {
    case .valeur(let valeur): "\(hypothese.chemin) = \(texte(valeur))"
    case .presents(let nombre): "\(hypothese.chemin) = \(nombre)"
    case .parametre(let lu):
      "\(lu.nom) = \(texte(lu.valeur))" + (lu.source.map { " (\($0))" } ?? "")
    case .population(let range):
      range.upperBound >= 99_999_999
        ? "\(hypothese.chemin) ≥ \(range.lowerBound)"
        : "\(hypothese.chemin) de \(range.lowerBound) à \(range.upperBound)"
    }
  }

  private static func texte(_ valeur: Scalaire) -> String {
    switch valeur {
    case .booleen(let value): value ? "oui" : "non"
    case .entier(let value): String(value)
    case .euros(let value): value.description
    case .texte(let value): value
    }
  }
}
