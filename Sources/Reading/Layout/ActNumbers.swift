/// The numbers of acts that a text prints as titles, references to other acts left out.
struct ActNumbers {
  /// One number, and what follows it on its line as its subject.
  struct Title {
    let number: Range<Int>
    /// Where the whole title starts and ends.
    let range: Range<Int>
    /// Which form of title it has.
    let form: Int
  }

  let titles: [Title]

  /// The titles of `range`. One pass a form.
  init(_ text: FoldedText, _ range: Range<Int>) {
    var titles: [Title] = []
    for (form, pattern) in Self.patterns.enumerated() {
      for match in pattern.all(in: text, range) {
        guard let number = match[1], Self.isNumber(text, number),
          !titles.contains(where: { $0.number.overlaps(number) })
        else { continue }
        titles.append(Title(number: number, range: match.range, form: form))
      }
    }
    self.titles = titles.sorted { $0.number.lowerBound < $1.number.lowerBound }
  }

  /// The titles whose numbers differ, letters and figures alone compared; several of one form mean
  /// that the text holds several acts.
  func distinct(_ text: FoldedText) -> [Title] {
    var seen: Set<String> = []
    return titles.filter { title in
      seen.insert(text.folded(title.number).filter { $0.isLetter || $0.isNumber }).inserted
    }
  }

  private static func isNumber(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    DateReader.date(in: text, at: range.lowerBound, range.upperBound) == nil
  }

  /// « 2021_034 », « DEL-2024-12 », « 25-04/031 », « 12 ».
  static let number =
    #"((?>(?:[A-Z]{1,6}[-./]?)?\d[\dA-Z]{0,9}(?:[-./\x5f][\dA-Z]{1,10}){0,5}))(?![\w$%])"#

  /// A number with its year or month: it needs no « n° » before it.
  static let dated =
    #"((?>(?:\d{4}|\d{2})(?:[-./\x5f]\d{1,4}){1,2}|\d{1,4}[-./\x5f]20\d{2}))(?![\w$%]|[,.]\d)"#

  /// « 23-02/001 — Rapport d'orientations »: the title of one item of a procès-verbal.
  static let itemPattern = Pattern(#"^[ *>|#"]{0,8}"# + dated + #"[ ]{0,3}[-:](?=[- ]*\w)"#)

  private static let patterns = [
    Pattern(
      #"(?:^[ *>|#"-]{0,8}|"#
        + #"(?<=[\s.;|])(?<!la )(?<!sa )(?<!cette )(?<!une )(?<!vu )(?<!par )(?<!de ))"#
        + #"(?-i:D[eE]lib[eE]ration|DELIBERATION)S?(?: du conseil(?: municipal| communautaire)?)?_"#
        + #"(?:numero|no?\.?|:)_:?_"# + number),
    Pattern(#"\bnumero(?: d'ordre)?(?: de (?:la |l')?(?:deliberation|acte))?_:_"# + number),
    Pattern(
      #"^[ *>|#"-]{0,8}(?:acte )?(?-i:N)(?:o|umero)\.?_:?_"# + number
        + #"(?=[ ]*(?:$|[-:|]|(?-i:OBJET|Objet)\b))"#),
    Pattern(#"^[ *|#"]{0,8}"# + dated + #"[ *|"]*$"#),
    itemPattern,
    Pattern(#"(?<=\s)"# + dated + #"(?=_(?-i:OBJET|Objet)\b)"#),
    Pattern(
      #"(?<=\s)(?<!loi )(?<!decret )(?<!article )(?<!deliberation )(?<!arrete )(?<!ordonnance )"#
        + #"(?<!circulaire )(?<!marche )(?<!parcelle )(?<!lot )(?<!la )(?-i:N)o_"# + dated),
  ]
}
