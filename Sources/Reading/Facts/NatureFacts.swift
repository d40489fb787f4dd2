import Deliberation

/// What kind of decision an act takes, as its subject names it.
enum NatureFacts {
  /// Reads the nature of `acte` into `deliberation` and `sheet`. A subject that names none, or that
  /// asks for something and decides nothing of the kind, leaves it untold.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    guard let subject = acte.subject else { return }
    for (nature, pattern) in patterns {
      guard let match = pattern.first(in: acte.text, subject) else { continue }
      deliberation.nature = nature
      return sheet.note("\(path).nature", match.range, .texte(nature.rawValue))
    }
  }

  /// In this order: « compte administratif et affectation du résultat » is first of all an account.
  private static let patterns: [(Deliberation.Nature, Pattern)] = [
    (.election_maire, Pattern(#"\belection du (?:nouveau )?maire\b"#)),
    (.election_adjoints, Pattern(#"\belection d(?:es|'un|'une|u) [^\n]{0,30}?adjointe?s?\b"#)),
    (.orientations_budgetaires, Pattern(#"\borientations? budgetaires?\b"#)),
    (.compte_financier_unique, Pattern(#"\bcomptes? financiers? uniques?\b|\bcfu\b"#)),
    (.compte_administratif, Pattern(#"\bcomptes? administratifs?\b"#)),
    (
      .affectation_resultat,
      Pattern(#"\baffectation (?:du|des|de|definitive)[^\n]{0,20}?\bresultats?\b"#)
    ),
    (
      .decision_modificative,
      Pattern(#"\bdecisions? (?:budgetaires? )?modificatives?\b|\bdm[ ]?(?:no)?[ ]?\d"#)
    ),
    (
      .budget_primitif,
      Pattern(#"\bbudgets? primitifs?\b|\b(?:vote|adoption|approbation) d(?:u|es) budgets?\b"#)
    ),
    (
      .taux,
      Pattern(#"\b(?:vote|fixation) d(?:es|u) taux\b|\btaux d(?:'imposition|es taxes|es impots)"#)
    ),
    (.garantie, Pattern(#"\bgaranties? d'_emprunts?\b"#)),
    (.emprunt, Pattern(#"\b(?:contrats? de prets?|emprunts?)\b(?! (?:garanti|obligataire))"#)),
    (
      .subvention,
      Pattern(
        #"\b(?:attribution|octroi|versement|vote) (?:de |d'|des |de la |d'une |du )?(?:[a-z]+ )?"#
          + #"subventions?\b|\bsubventions? (?:aux?|\d{4} aux?) associations?"#)
    ),
    (
      .cession,
      Pattern(
        #"\b(?:cession|alienation)s?\b(?! de (?:fonds|creances?|parts))|\bvente d(?:e|u"#
          + #"|'une?)_(?:la )?(?:parcelle|terrain|immeuble|maison|lot)"#
      )
    ),
    (
      .emploi,
      Pattern(
        #"\b(?:creation|suppression|modification) d(?:e|u|'un|es) [^\n]{0,30}?(?:postes?"#
          + #"|emplois?)\b|\btableau des (?:effectifs|emplois)\b"#
      )
    ),
    (
      .marche,
      Pattern(
        #"\battribution d(?:u|es|'un) (?:marches?|lots?)\b|\bmarches? (?:publics?"#
          + #"|de (?:travaux|services|fournitures|maitrise d'oeuvre))\b"#
      )
    ),
    (
      .publication_choix,
      Pattern(#"\b(?:modalites?|choix|reforme)[^\n]{0,40} publi(?:cite|cation) des actes\b"#)
    ),
    (.reglement_interieur, Pattern(#"\breglement interieur d(?:u conseil|e l'assemblee)\b"#)),
    (
      .designation,
      Pattern(
        #"\b(?:designation|election) d(?:es?|'un|'une|u)_[^\n]{0,40}?(?:delegues?"#
          + #"|representants?|membres|referente?s?|correspondante?)\b"#
      )
    ),
    (.nomination, Pattern(#"\bnomination\b"#)),
    (.voeu, Pattern(#"\G["' ]{0,3}(?:voeux?|motion)\b"#)),
    (.convention, Pattern(#"\bconventions?\b(?! collective)"#)),
  ]
}
