/// A column of the SCDL model « Délibérations », versions 1.1.0 to 2.1.5; its raw value is the name
/// in the header of the table.
///
///     SCDLColumn(rawValue: "VOTE_REEL")   // .voteReel
public enum SCDLColumn: String, CaseIterable, Sendable {
  case collNom = "COLL_NOM"
  case collSiret = "COLL_SIRET"
  case delibId = "DELIB_ID"
  case delibDate = "DELIB_DATE"
  case matiereCode = "DELIB_MATIERE_CODE"
  case matiereNom = "DELIB_MATIERE_NOM"
  case delibObjet = "DELIB_OBJET"
  case budgetAnnee = "BUDGET_ANNEE"
  case budgetNom = "BUDGET_NOM"
  case prefId = "PREF_ID"
  case prefDate = "PREF_DATE"
  case voteEffectif = "VOTE_EFFECTIF"
  case voteReel = "VOTE_REEL"
  case votePour = "VOTE_POUR"
  case voteContre = "VOTE_CONTRE"
  case voteAbstention = "VOTE_ABSTENTION"
  case delibURL = "DELIB_URL"

  /// Whether the schema wants a value in every row.
  public var isRequired: Bool {
    switch self {
    case .collNom, .collSiret, .delibId, .delibDate, .matiereCode, .matiereNom, .delibObjet: true
    default: false
    }
  }

  /// The columns that a row fills together or not at all.
  static let budget: [SCDLColumn] = [.budgetAnnee, .budgetNom]
  static let votes: [SCDLColumn] = [
    .voteEffectif, .voteReel, .votePour, .voteContre, .voteAbstention,
  ]
}
