/// A label of the header that a count follows.
struct CountLabel {
  /// What is counted.
  enum Field: Hashable {
    case effectifLegal
    case enExercice
    case presents
    case representes
    case absents
    case votants
  }

  let field: Field
  let pattern: Pattern

  /// The labels that are no headings of persons: those have their own counts.
  static let all = [
    CountLabel(field: .effectifLegal, pattern: Pattern("(?<!\\w)(?:\(legal))\\b")),
    CountLabel(field: .enExercice, pattern: Pattern("(?<!\\w)(?:\(seated))\\b")),
    CountLabel(field: .votants, pattern: Pattern("(?<!\\w)(?:\(voting))\\b")),
  ]

  /// Every label, named as the group that matches, for headers laid out as a table.
  static let any = Pattern(
    "(?<!\\w)(?:(\(legal))|(\(seated))|(\(voting))|(\(present))|(\(absent))|(\(proxies)))\\b")

  /// The fields of the groups of `any`, in order.
  static let fields: [Field] = [
    .effectifLegal, .enExercice, .votants, .presents, .absents, .representes,
  ]

  private static let persons = "(?:membres|conseill(?:er|ere)s|delegues|elus)"
  private static let council = "(?:conseil|comite)(?: municipal| communautaire| syndical)?"

  private static let legal = """
    (?:nombre (?:legal )?de )?\(persons)(?: municipaux| communautaires)? (?:au|du|composant le\
    |constituant le|formant le) (?:cm|\(council))|(?:membres )?afferents? au \(council)\
    |effectif legal(?: du \(council))?|nombre (?:legal )?de \(persons)\
    (?: municipaux| communautaires)?(?=_:)|composant le \(council)
    """

  private static let seated = """
    (?:nombre de )?(?:\(persons) )?(?:municipaux |communautaires )?(?:du conseil (?:municipal )?)?\
    en exercice(?: (?:du|au) \(council))?
    """

  private static let voting = """
    (?:nombre de )?votants|(?:nombre de )?(?:\(persons) )?\
    (?:qui ont|ayant) (?:delibere|(?:pris part|participe)\
    (?: (?:a la deliberation|a ce vote|aux? (?:votes?|deliberations?)))?)\
    |pris part (?:a la deliberation|aux? (?:votes?|deliberations?))
    """

  private static let present = "(?:nombre de )?(?:\(persons) )?presents?"
  private static let absent = "(?:nombre d[e']_)?(?:\(persons) )?absents?"
  private static let proxies = "(?:nombre de )?(?:pouvoirs?|procurations?|representes?)"
}
