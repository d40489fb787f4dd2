import Deliberation
import Reading

/// What is wrong with open data, in one line each.
public enum SCDLPhrase {
  /// « deliberations.csv, ligne 3, VOTE_REEL : 89 votants, mais 101 pour ».
  public static func line(_ fault: SCDLFault, fichier: String) -> String {
    "\(fichier), ligne \(fault.ligne), \(fault.colonne.rawValue) : \(message(fault))"
  }

  /// Why a délibération is left out of a table: « a1b2c3d4e5f6, délibération 1, COLL_SIRET : … ».
  public static func exported(_ fault: SCDLFault, nom: String) -> String {
    "\(nom), \(fault.colonne.rawValue) : \(message(fault))"
  }

  /// The same as a value.
  static func note(_ fault: SCDLFault, fichier: String) -> RunNote {
    var note = RunNote(
      "\(fault.colonne.rawValue) : \(message(fault))", fichier: fichier, ligne: fault.ligne)
    note.isWarning = true
    return note
  }

  private static func message(_ fault: SCDLFault) -> String {
    switch fault.kind {
    case .incomplete(let empty): incomplete(empty)
    case .earlier(let jour, let adopted):
      "\(Mots.date(jour)), avant l'adoption le \(Mots.date(adopted))"
    case .less(let count, let least, let column): less(count, least, column)
    case .sum(let count, let pour, let contre, let abstentions):
      "\(Mots.compte(count, "votant", "votants")), mais \(pour + contre + abstentions) en "
        + "tout : \(pour) pour, \(contre) contre, "
        + Mots.compte(abstentions, "abstention", "abstentions")
    default: cell(fault.kind)
    }
  }

  /// What is wrong with a cell by itself.
  private static func cell(_ kind: SCDLFault.Kind) -> String {
    switch kind {
    case .empty: "la cellule est vide, mais la colonne est obligatoire"
    case .notDate(let text): "\(cited(text)) n'est pas une date AAAA-MM-JJ"
    case .notCount(let text): "\(cited(text)) n'est pas un nombre entier, 0 ou plus"
    case .notAddress(let text): "\(cited(text)) n'est pas une adresse, comme https://exemple.fr/a"
    case .notSiret(let text): "\(cited(text)) n'est pas un SIRET : il y faut quatorze chiffres"
    case .siretControl(let text): "\(cited(text)) n'est pas un SIRET : sa clé est fausse"
    case .notYears(let text): "\(cited(text)) n'est ni une année AAAA ni deux, AAAA/AAAA"
    case .yearsDisordered(let text): "\(cited(text)) : la seconde année ne suit pas la première"
    default: matiere(kind)
    }
  }

  private static func matiere(_ kind: SCDLFault.Kind) -> String {
    switch kind {
    case .notMatiereCode(let text):
      "\(cited(text)) n'est pas un code de la nomenclature ACTES, comme 7.5"
    case .matiereWithoutSlash(let text):
      "\(cited(text)) n'a pas deux niveaux, comme « finances locales/subventions »"
    case .matiereSpacedSlash(let text): "\(cited(text)) : la barre oblique ne prend pas d'espace"
    case .matiereUnknown(let text): "\(cited(text)) n'est pas de la nomenclature ACTES"
    default: ""
    }
  }

  private static func incomplete(_ empty: [SCDLColumn]) -> String {
    let names = Mots.enumeration(empty.map(\.rawValue))
    return names + (empty.count > 1 ? " sont vides" : " est vide")
      + ", mais ces colonnes se remplissent ensemble"
  }

  private static func less(_ count: Int, _ least: Int, _ column: SCDLColumn) -> String {
    switch column {
    case .voteReel:
      "\(Mots.compte(count, "élu", "élus")), mais \(Mots.compte(least, "votant", "votants"))"
    case .votePour: "\(Mots.compte(count, "votant", "votants")), mais \(least) pour"
    case .voteContre: "\(Mots.compte(count, "votant", "votants")), mais \(least) contre"
    default:
      "\(Mots.compte(count, "votant", "votants")), mais "
        + Mots.compte(least, "abstention", "abstentions")
    }
  }

  /// The start of a cell, its line feeds made spaces.
  private static func cited(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? "« \(words.prefix(59))… »" : "« \(words) »"
  }
}

extension SCDLPhrase {
  /// Why a table, or a row of it, cannot be read.
  static func message(_ fault: TableFault) -> String {
    switch fault {
    case .missingColumns(let columns):
      "ce tableau n'est pas au modèle SCDL des délibérations : il y manque "
        + Mots.enumeration(columns.map(\.rawValue))
    case .duplicateColumn(let column): "la colonne \(column.rawValue) figure deux fois"
    case .noRow: "le tableau n'a aucune ligne sous son en-tête"
    case .unclosedQuote: "un guillemet ouvre une cellule que rien ne ferme"
    case .strayQuote(let ligne):
      "un guillemet non doublé se trouve dans une cellule, à la ligne \(ligne)"
    case .cellCount(let count, let expected):
      "\(Mots.compte(count, "cellule", "cellules")), mais \(expected) colonnes"
    case .doubtfulCells: "les limites des cellules ne sont pas sûres"
    }
  }
}
