import Deliberation

/// What the council binds itself to.
struct EngagementFacts {
  private let acte: Acte
  private let path: String
  private var engagements: [Engagement] = []
  private var text: FoldedText { acte.text }

  /// Reads « la collectivité prend plusieurs engagements : … », « la commune s'engage à … ».
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    var facts = EngagementFacts(acte: acte, path: "\(path).engagements")
    for match in listPattern.all(in: acte.text, acte.content) {
      let debtor = match[1] ?? facts.debtor(before: match.range)
      for item in ItemList.items(acte.text, match.range.upperBound, acte.content.upperBound) {
        facts.add(item, debtor, &sheet)
      }
    }
    for match in inlinePattern.all(in: acte.text, acte.content) {
      facts.readInline(match, &sheet)
    }
    if !facts.engagements.isEmpty {
      deliberation.engagements = facts.engagements
    } else if acte.isSilent(on: wordPattern) {
      deliberation.engagements = []
    }
  }

  private init(acte: Acte, path: String) {
    self.acte = acte
    self.path = path
  }

  private func debtor(before range: Range<Int>) -> Range<Int>? {
    let near = max(acte.body.lowerBound, range.lowerBound - 120)..<range.lowerBound
    return Self.councilPattern.all(in: text, near).last?[1]
  }

  private mutating func readInline(_ match: Match, _ sheet: inout FactSheet) {
    let end =
      Self.sentencePattern.first(in: text, match.range.upperBound..<acte.content.upperBound)?
      .range.lowerBound ?? acte.content.upperBound
    var start = match.range.upperBound
    let joins = Self.joinPattern.all(in: text, start..<end).map(\.range)
    for join in joins {
      add(text.trimmed(start..<join.lowerBound, of: ",;"), match[1], &sheet)
      start = join.upperBound
    }
    add(text.trimmed(start..<end, of: ",;."), match[1], &sheet)
  }

  private mutating func add(
    _ item: Range<Int>, _ debtor: Range<Int>?, _ sheet: inout FactSheet
  ) {
    guard item.count > 5 else { return }
    var engagement = Engagement()
    engagement.texte = text.words(item)
    engagement.debiteur = debtor.map(text.words)
    engagement.nature = nature(item)
    engagement.echeance = deadline(item)
    guard !engagements.contains(where: { $0.texte == engagement.texte }) else { return }
    sheet.note("\(path)[\(engagements.count)]", item)
    engagements.append(engagement)
  }

  /// The nature whose words come first in the item.
  private func nature(_ item: Range<Int>) -> Engagement.Nature {
    let found = Self.natures.compactMap { nature, pattern in
      pattern.first(in: text, item).map { (nature, $0.range.lowerBound) }
    }
    return found.min { $0.1 < $1.1 }?.0 ?? .autre
  }

  private func deadline(_ item: Range<Int>) -> Jour? {
    Self.deadlinePattern.first(in: text, item).flatMap {
      DateReader.date(in: text, at: $0.range.upperBound, item.upperBound)?.value
    }
  }
}

extension EngagementFacts {
  private static let listPattern = Pattern(
    #"(?:"# + Payers.councils
      + #"[^.:;\n]{0,80}?,?_)?\b(?:(?:prend|prennent|prendra)(?: \w+){0,4}? engagements?"#
      + #"(?: suivants?)?|s'engage(?:nt)?(?: (?:notamment|donc|ainsi))?(?: a)?|"#
      + #"(?:les )?engagements"#
      + #"(?: (?:suivants|de la \w+|pris))?(?: sont(?: les suivants)?)?)_:"#)

  private static let inlinePattern = Pattern(
    Payers.councils
      + #"[^.:;\n]{0,60}?,?_\bs'engage(?:ra)?(?: (?:notamment|donc|ainsi|egalement))? a (?!_:)"#)

  private static let councilPattern = Pattern(#"(?<![\w'])"# + Payers.councils)
  private static let sentencePattern = Pattern(#"[.](?=\s|\z)|\n\s{0,9}\n"#)
  private static let joinPattern = Pattern(#"(?:,_et|,|;|\bet)_(?:a (?=\w+(?:er|ir|re)\b))"#)
  private static let deadlinePattern = Pattern(
    #"\b(?:avant|au plus tard|d'ici|jusqu'au)_(?:le |au )?"#)
  private static let wordPattern = Pattern(#"\bengage|\bcontrepartie|\bs'oblige|\bobligations?\b"#)

  private static let natures: [(Engagement.Nature, Pattern)] = [
    (.selection, Pattern(#"\bselect|\brecrut|\bchoisir|\bchoix d|\bretenir|\bcandidatures?"#)),
    (.formation, Pattern(#"\bform(?:ation|er\b|ateur|e\b)"#)),
    (.convention, Pattern(#"\bconvention|\btripartite|\bcontrat"#)),
    (
      .moyens,
      Pattern(
        #"\bmoyens|\bequipe|\bmateriel|\bmis[e] a disposition|\bmettre a (?:sa )?disposition|"#
          + #"\bfournir"#
          + #"|\bdoter|\blocaux|\bbureau|\bordinateur|\btelephone|\bvehicule|\bposte de travail"#)
    ),
  ]
}
