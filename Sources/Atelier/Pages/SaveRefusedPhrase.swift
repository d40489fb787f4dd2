import Reporting

/// Why an edit is not kept, in French.
enum SaveRefusedPhrase {
  static func phrase(_ refused: SaveRefused) -> String {
    switch refused {
    case .unknownFile: "ce fichier n'est plus dans le dossier de règles"
    case .noReason: "il manque le motif du changement"
    case .changedMeanwhile: "le fichier a changé depuis que vous l'avez ouvert"
    case .problems(let problemes):
      "les règles ne se chargeraient pas : "
        + (problemes.first.map { RulePhrase.message($0.kind) } ?? "")
    case .badValue(let fault): phrase(fault)
    case .disk(let path): "\(path) ne peut être écrit"
    }
  }

  private static func phrase(_ fault: NewValueFault) -> String {
    switch fault {
    case .unknownParameter: "ce paramètre n'existe pas"
    case .noDate: "il manque la date de début"
    case .noValue: "il manque la valeur"
    case .noSource: "il manque la source"
    case .otherType: "la valeur n'est pas du même genre que les précédentes"
    case .notLast: "une valeur commence déjà ce jour-là ou plus tard : changez le fichier à la main"
    case .notPlain:
      "la dernière valeur a une fin, ou dépend de la population ou de l'assemblée : changez le "
        + "fichier à la main"
    }
  }
}
