import Deliberation

/// How the council voted on an act.
struct VoteFacts {
  private let acte: Acte
  private let path: String
  private var vote = Vote()
  private var text: FoldedText { acte.text }

  /// Reads the vote of `acte` into `deliberation` and `sheet`.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    var facts = VoteFacts(acte: acte, path: "\(path).vote")
    facts.readCounts(into: &sheet)
    facts.readResult(into: &sheet)
    facts.readMode(into: &sheet)
    facts.readAbstainers(into: &deliberation, &sheet)
    if facts.vote != Vote() { deliberation.vote = facts.vote }
  }

  private init(acte: Acte, path: String) {
    self.acte = acte
    self.path = path
  }

  private mutating func set<Value>(
    _ field: WritableKeyPath<Vote, Value?>, _ name: String, _ found: Found<Value>,
    _ valeur: Scalaire, into sheet: inout FactSheet
  ) {
    if vote[keyPath: field] == nil { vote[keyPath: field] = found.value }
    sheet.note("\(path).\(name)", found.range, valeur)
  }

  private mutating func readCounts(into sheet: inout FactSheet) {
    for (field, name, pattern) in Self.countPatterns {
      for match in pattern.all(in: text, acte.body) {
        guard let words = match[1] ?? match[2] else { continue }
        let isNone = Self.nonePattern.occurs(in: text, words)
        guard let value = isNone ? 0 : NumberReader.value(text, words) else { continue }
        set(field, name, Found(value: value, range: match.range), .entier(value), into: &sheet)
        readNames(name, behind: match.range, value, into: &sheet)
      }
    }
  }

  private mutating func readNames(
    _ field: String, behind range: Range<Int>, _ count: Int,
    into sheet: inout FactSheet
  ) {
    guard let sens = Self.words[field] else { return }
    for name in NamedVotes.names(text, behind: range, count: count, acte.body.upperBound) {
      var one = VoteNominatif()
      one.nom = name.personne(text)
      one.sens = sens
      guard vote.nominatif?.contains(one) != true else { continue }
      sheet.note("\(path).nominatif[\(vote.nominatif?.count ?? 0)].sens", name.range, .texte(sens))
      vote.nominatif = (vote.nominatif ?? []) + [one]
    }
  }

  /// What a member named beside a count of votes voted.
  private static let words = [
    "pour": "pour", "contre": "contre", "abstentions": "abstention",
  ]

  private mutating func readResult(into sheet: inout FactSheet) {
    guard let (result, range) = result() else { return }
    set(
      \.resultat, "resultat", Found(value: result, range: range), .texte(result.rawValue),
      into: &sheet)
  }

  /// The result announced. What the council refuses, takes note of or puts off is told by the
  /// verb; else by « à l'unanimité » or « à la majorité »; else by a verb behind the votes.
  private func result() -> (Vote.Resultat, Range<Int>)? {
    let zone = acte.body
    for (result, pattern) in Self.verbPatterns {
      guard let match = pattern.first(in: text, zone) else { continue }
      if result == .prend_acte, Self.decidesPattern.occurs(in: text, zone) { continue }
      return (result, match.range)
    }
    let unanimous = council(Self.unanimousPattern)
    let majority = council(Self.majorityPattern)
    if let majority, majority.lowerBound < unanimous?.lowerBound ?? Int.max {
      return (.adopte, majority)
    }
    if let unanimous { return (.adopte_unanimite, unanimous) }
    if let status = VoteStatus.result(text, zone) { return status }
    guard let pour = vote.pour, pour >= vote.contre ?? 0, pour > vote.contre ?? 0 || isCast() else {
      return nil
    }
    return Self.decidesPattern.first(in: text, zone).map { (.adopte, $0.range) }
  }

  /// The first match behind the decision, else anywhere, that tells of the council's vote and not
  /// of a committee's.
  private func council(_ pattern: Pattern) -> Range<Int>? {
    let start = acte.decision?.lowerBound ?? acte.body.lowerBound
    for zone in [start..<acte.body.upperBound, acte.body.lowerBound..<start] {
      let match = pattern.all(in: text, zone).first { match in
        let before = max(acte.body.lowerBound, match.range.lowerBound - 200)
        return !Self.committeePattern.occurs(in: text, before..<match.range.lowerBound)
      }
      if let match { return match.range }
    }
    return nil
  }

  /// Votes in equal number, parted by the president's.
  private func isCast() -> Bool {
    Self.castingPattern.occurs(in: text, acte.body)
  }

  private mutating func readMode(into sheet: inout FactSheet) {
    if let match = Self.renouncePattern.first(in: text, acte.body) {
      return set(
        \.renonciation_secret, "renonciation_secret", Found(value: true, range: match.range),
        .booleen(true), into: &sheet)
    }
    for (mode, pattern) in Self.modePatterns {
      guard let match = pattern.first(in: text, acte.body) else { continue }
      return set(
        \.mode, "mode", Found(value: mode, range: match.range), .texte(mode.rawValue), into: &sheet)
    }
  }

  /// « M. X ne prend pas part au vote »: one member, and the maire when it is he.
  private mutating func readAbstainers(
    into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    guard let match = Self.abstainerPattern.first(in: text, acte.body) else { return }
    if let words = match[1], let value = NumberReader.value(text, words) {
      set(
        \.ne_prend_pas_part, "ne_prend_pas_part", Found(value: value, range: match.range),
        .entier(value), into: &sheet)
    } else if Self.singularPattern.occurs(in: text, match.range) {
      let before = max(acte.body.lowerBound, match.range.lowerBound - 80)..<match.range.lowerBound
      // Who left the room is counted there, not among those who sit and do not vote.
      if !Self.leftPattern.occurs(in: text, before) {
        set(
          \.ne_prend_pas_part, "ne_prend_pas_part", Found(value: 1, range: match.range),
          .entier(1), into: &sheet)
      }
      if let maire = Self.mairePattern.first(in: text, before) {
        deliberation.maire_vote = false
        sheet.note(
          path.replacing(".vote", with: ".maire_vote"),
          maire.range.lowerBound..<match.range.upperBound, .booleen(false))
      }
    }
  }
}

extension VoteFacts {
  private static let number = "(\\d{1,3}|(?:\(NumberReader.words))(?![\\w]))"
  private static let value =
    "(\\d{1,3}(?![\\d/,.]\\d)|/|neant|aucune?|\(NumberReader.words)\\b|-(?=[ ]*$))"
  private static let sign = #"_(?:\([^()\n]{0,30}\)_)?[:=]_"#

  private static func counts(_ label: String) -> Pattern {
    Pattern(
      "(?:(?<![\\w/.,-])|(?<=\\bet))\(number)(?:_\\(\\d{1,3}\\))? "
        + "(?:(?:voix|votes?|membres|suffrages) )?\"?_"
        + "(?:\(label))\\b(?!\(sign)\\d)"
        + "|(?<!\\w)(?:\(label))\"?\(sign)\(value)")
  }

  private static let countPatterns: [(WritableKeyPath<Vote, Int?> & Sendable, String, Pattern)] = [
    (\.pour, "pour", counts(#"pour(?= |"|,|;|\.|:|=|\)|$)"#)),
    (\.contre, "contre", counts("contre")),
    (
      \.abstentions, "abstentions",
      counts(
        #"(?:d')?abstentions?(?:\(s\))?|s'abstiennent|se sont abstenus|abstenus"#)
    ),
    (\.blancs, "blancs", counts(#"(?:bulletins? |votes? )?blancs?"#)),
    (\.nuls, "nuls", counts(#"(?:bulletins? |votes? )?nuls?"#)),
  ]

  private static let nonePattern = Pattern(#"\G(?:/|neant|aucune?|-)"#)

  private static let verbPatterns: [(Vote.Resultat, Pattern)] = [
    (
      .ajourne,
      Pattern(
        #"\b(?:decide d'_ajourner|ajourne la|(?:point|question|deliberation|vote) (?:est )?"#
          + #"(?:ajournee?|reportee?|retiree?)|decide de (?:reporter|surseoir)|sursoit a"#
          + #"|reporte (?:le|"#
          + #"la) (?:point|question|vote))\b"#)
    ),
    (
      .rejete,
      Pattern(
        #"\b(?:rejette|(?:est|sont) rejetee?s?|proposition rejetee|refuse (?:de|d'|la|le)|"#
          + #"emet un avis defavorable"#
          + #"|decide de ne pas (?!recourir|proceder|voter))"#)
    ),
    (
      .prend_acte,
      Pattern(#"\b(?:prend|prennent)_(?:bonne )?acte\b|\bdont acte\b"#)
    ),
  ]

  private static let unanimousPattern = Pattern(
    // « Punanimité », « /'unanimité » and « d'unanimité » are what recognition makes of « l'u… ».
    #"\ba (?:[ld/1i]_'_|p|l )unanimiti?e\b(?! (?:de ne pas|au scrutin|moins))"#
      + #"|\bunanimite (?:des|de ses) (?:membres|"#
      + #"suffrages|voix|presents|votants)"#
      + #"|\bvotes?_:_unanimite\b|\bunanimement\b|^[ *]{0,4}unanimite\b|"#
      + #"\badopte(?:e)? a unanimite"#)

  private static let majorityPattern = Pattern(
    #"\bunanimite moins\b|\ba la majorite\b(?! (?:absolue des membres en exercice"#
      + #"|des deux tiers|qualifiee))"#)

  private static let decidesPattern = Pattern(
    #"\b(?:decide|adopte|adoptee|approuve|approuvee|accepte|autorise|valide|emet un avis favorable"#
      + #"|fixe|vote (?:le|la|les)|designe|donne (?:son accord|un avis favorable|pouvoir|mandat)"#
      + #"|fait sienne)\b"#
  )

  /// « L'avis de la commission, donné à l'unanimité » is no vote of the council.
  private static let committeePattern = Pattern(
    #"\b(?:commissions?|bureau|comite (?:technique|social)|cst|conseil d'exploitation)\b"#
      + #"(?![^.;\n]{0,200}\b(?:conseil (?:municipal|communautaire)|le conseil|assemblee)\b)"#
      + #"(?:[^.;\n]|\n(?![ ]{0,9}\n)){0,200}\z"#)

  private static let castingPattern = Pattern(
    #"(?<!n'etant pas )(?<!n'est pas )(?<!non )\bpreponderante\b"#)

  private static let renouncePattern = Pattern(
    #"\b(?:renonce|decide(?:nt)?(?: a l'unanimite)?,?_de ne pas (?:recourir|proceder|"#
      + #"voter))[^.\n]{0,40}"#
      + #"(?:scrutins?|votes?|bulletins?)(?: a bulletins?)? secrets?\b"#)

  private static let modePatterns: [(Vote.Mode, Pattern)] = [
    (
      .secret,
      Pattern(
        #"(?<!pas )(?:\b(?:au|par) (?:scrutin|vote) (?:a bulletins? )?secrets?\b|"#
          + #"\ba bulletins? secrets?\b(?! n'))"#)
    ),
    (
      .public,
      Pattern(#"\b(?:au|par) (?:scrutin|vote|appel nominal) publics?\b"#)
    ),
    (.main_levee, Pattern(#"\ba mains? levees?\b"#)),
  ]

  private static let abstainerPattern = Pattern(
    #"\b(?:n'ayant pas pris part|n'a pas pris part|ne prend pas part|ne prenant pas part|"#
      + #"ne participe pas"#
      + #"|ne participant pas|n'a pas participe|ne prennent pas part|n'ont pas pris part)"#
      + #"(?: (?:a ce |au )votes?| aux votes| a la deliberation)?(?:"# + sign + #"(\d{1,2})\b)?"#)

  private static let singularPattern = Pattern(
    #"\G(?:n'ayant pas pris part|n'a pas|ne prend |ne prenant|ne participe |ne participant)"#)

  private static let left =
    #"(?:quitte la (?:salle|seance|piece)|sort(?:i|ie)?(?: de la (?:salle|seance))?|"#
    + #"se retire(?: de la (?:salle|seance))?|s'est retiree?|s'etant retiree?)_,?_(?:et )?"#
  private static let leftPattern = Pattern(left + "$")
  private static let mairePattern = Pattern(
    #"\bl[ae] maire_,?_(?:[^.,\n]{0,30},_|"# + left + ")?$")
}
