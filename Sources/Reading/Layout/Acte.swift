/// The act that a text holds, when it holds one: its number, its subject and its parts.
struct Acte {
  let text: FoldedText
  let number: Range<Int>?
  let subject: Range<Int>?
  /// All that may tell of the act: the whole text, or one item of it.
  let zone: Range<Int>
  /// What follows the header and the subject, to the end of the zone.
  let body: Range<Int>
  /// « Après en avoir délibéré »: where the decision begins.
  let decision: Range<Int>?
  /// The closing formula, when there is one.
  let closing: Range<Int>?

  /// Reads the one act of `layout`; nil when nothing proves an act, or several are proved.
  /// `listsEnd`: where the lists of the header end.
  init?(_ layout: Layout, listsEnd: Int) {
    let text = layout.text
    let titles = ActNumbers(text, text.all)
    let objets = Objet.headings(text, text.all)
    guard let heading = Self.single(objets, text), let title = Self.single(titles, text) else {
      return nil
    }
    let found = Self.parts(layout, heading: heading.first, title: title.first, listsEnd)
    guard found.number != nil || found.subject != nil || Self.isExtract(layout) else { return nil }
    self.init(text, found, zone: text.all, listsEnd: listsEnd)
  }

  /// The act that stands in `item` of `text`.
  init(_ item: Division.Item, _ text: FoldedText) {
    self.init(text, (item.title.number, item.subject), zone: item.zone, listsEnd: 0)
  }

  private init(_ text: FoldedText, _ found: Parts, zone: Range<Int>, listsEnd: Int) {
    self.text = text
    self.zone = zone
    (number, subject) = found
    let ends = [found.number?.upperBound, found.subject?.upperBound, listsEnd]
    let start = max(ends.compactMap { $0 }.max() ?? 0, zone.lowerBound)
    body = start..<max(start, zone.upperBound)
    decision = Self.decisionPattern.first(in: text, body)?.range
    let tail = (decision?.upperBound ?? start)..<body.upperBound
    closing = Self.closingPattern.first(in: text, tail)?.range ?? Self.signature(text, tail)
  }

  /// The decision and all that stands before the closing.
  var decided: Range<Int>? {
    decision.map { $0.lowerBound..<(closing?.lowerBound ?? zone.upperBound) }
  }

  /// The body up to the closing.
  var content: Range<Int> {
    body.lowerBound..<max(body.lowerBound, closing?.lowerBound ?? zone.upperBound)
  }

  /// No more than one element: nil when there are several.
  private static func single(_ objets: [Range<Int>], _ text: FoldedText) -> [Range<Int>]? {
    let subjects = objets.compactMap { Objet.subject(text, at: $0.upperBound, text.bytes.count) }
    return Set(subjects.map { text.folded($0) }).count > 1 ? nil : Array(objets.prefix(1))
  }

  private static func single(_ numbers: ActNumbers, _ text: FoldedText) -> [ActNumbers.Title]? {
    let distinct = numbers.distinct(text)
    for form in Set(distinct.map(\.form)) where distinct.count(where: { $0.form == form }) > 1 {
      return nil
    }
    return Array(distinct.prefix(1))
  }

  private static func isExtract(_ layout: Layout) -> Bool {
    extractPattern.occurs(in: layout.text, layout.header)
      && decisionPattern.occurs(in: layout.text, layout.text.all)
  }

  /// « Le Maire, » and a name at the end close an act as well as a formula does.
  private static func signature(_ text: FoldedText, _ tail: Range<Int>) -> Range<Int>? {
    signaturePattern.all(in: text, tail).last { match in
      let name = NameParser(text: text, end: text.bytes.count).name(at: match.range.upperBound)
      guard let name, !name.isWeak, !name.isOffice else { return false }
      return NameLexer(text: text, end: text.bytes.count).token(name.range.upperBound).kind
        != .lower
    }?.range
  }
}

extension Acte {
  private typealias Parts = (number: Range<Int>?, subject: Range<Int>?)

  private static func parts(
    _ layout: Layout, heading: Range<Int>?, title: ActNumbers.Title?, _ listsEnd: Int
  ) -> Parts {
    let text = layout.text
    let end = text.bytes.count
    if let heading {
      let start = numberPattern.first(in: text, heading.upperBound..<end)
      let inner = start?[1]
      let subject = Objet.subject(text, at: start?.range.upperBound ?? heading.upperBound, end)
      return (inner ?? title?.number, subject)
    }
    guard let title else { return (nil, nil) }
    return (title.number, subject(text, title) ?? subject(text, before: title, listsEnd))
  }

  /// The subject that a title carries behind its number, or on the line below.
  private static func subject(_ text: FoldedText, _ title: ActNumbers.Title) -> Range<Int>? {
    let end = text.bytes.count
    let line = title.range.upperBound..<text.lineEnd(title.range.upperBound)
    let rest = text.trimmed(line, of: "-:*|>\"")
    if rest.count > 8 {
      return text.startsLine(title.range.lowerBound)
        ? Objet.subject(text, at: rest.lowerBound, end) : nil
    }
    guard rest.isEmpty, let below = titlePattern.first(in: text, line.upperBound..<end)?[1] else {
      return nil
    }
    return text.trimmed(below, of: ".:;*|>\"-")
  }

  /// A title that stands between the lists of the header and its number.
  private static func subject(
    _ text: FoldedText, before title: ActNumbers.Title, _ listsEnd: Int
  ) -> Range<Int>? {
    guard listsEnd > 0, listsEnd < title.range.lowerBound else { return nil }
    let between = text.trimmed(listsEnd..<title.range.lowerBound, of: ".:;*|>\"-")
    return betweenPattern.occurs(in: text, between) ? between : nil
  }

  private static let numberPattern = Pattern(
    #"\G[*"\s]{0,3}(?:deliberation_)?(?:no|numero)\.?_:?_"# + ActNumbers.number + #"_[-:.]*_"#)

  private static let titlePattern = Pattern(
    #"\G\s{1,4}(?:[IVX]{1,5}[ ]?[-.)][ ]?)?((?!.*(?:presents?|absents?|seance|"#
      + #"conseil)_:)[A-Z][^\n]{5,180}?)"#
      + #"(?:[ ]*:[ ]*$|(?<![.,;])(?-i:(?<=[A-Z])|(?<=[A-Z]\)))$)"#)

  private static let betweenPattern = Pattern(#"\G(?-i:[A-Z])[^:;.\d\n]{8,150}\z"#)

  private static let extractPattern = Pattern(
    #"extrait d(?:u|es) (?:registre|deliberations|proces)|\bdeliberation du conseil"#)

  static let decisionPattern = Pattern(
    #"\bapres (?:en )?avoir (?:en )?(?:delibere|vote)|^[ *>"-]{0,6}(?-i:DECIDE|APPROUVE|ADOPTE|"#
      + #"AUTORISE|EMET)\b"#
      + #"|\bl[ea] (?:conseil(?: (?:municipal|communautaire|syndical))?|comite(?: syndical)?|"#
      + #"assemblee)"#
      + #"[^.\n:;]{0,80}?,?_\b(?-i:[dD]ecide|DECIDE|[aA]pprouve|APPROUVE|[aA]dopte|ADOPTE|"#
      + #"[aA]utorise|AUTORISE"#
      + #"|[pP]rend acte|PREND ACTE|[eE]met un|EMET un|[aA]ccepte|ACCEPTE|[vV]alide|VALIDE|"#
      + #"[dD]esigne|DESIGNE|[fF]ixe|FIXE)\b"#
  )

  private static let closingPattern = Pattern(
    #"\b(?:ainsi )?fait(?:,| et)? (?:et )?deliber|\bpour (?:extrait|copie|"#
      + #"expedition)(?: certifiee?)?_,?_(?:certifiee? )?conforme"#
      + #"|\bpour extrait\b|\bcertifiee? executoire|\bacte (?:rendu )?executoire|"#
      + #"\bseance (?:est )?levee"#
      + #"|\bont signe\b|\bsuivent les signatures|\bfait (?:en mairie|"#
      + #"a (?-i:[A-Z])[\w' -]{1,40})_,?_le\b"#)

  private static let signaturePattern = Pattern(
    #"(?:^[ *]{0,6}|(?<=[.;] ))l[ea] (?:maire|presidente?)_,_(?=[A-Z])"#)
}
