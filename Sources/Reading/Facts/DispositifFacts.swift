import Deliberation

/// The visas, the considérants, and what the council decides.
enum DispositifFacts {
  /// Reads the parts of `acte` into `deliberation` and `sheet`.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    let text = acte.text
    let clauses = clauses(acte)
    let visas = clauses.filter { visaPattern.occurs(in: text, $0) }
    let considerants = clauses.filter { considerantPattern.occurs(in: text, $0) }
    deliberation.visas = list(visas, "\(path).visas", text, &sheet)
    deliberation.considerants = list(considerants, "\(path).considerants", text, &sheet)
    deliberation.dispositif = list(decisions(acte), "\(path).dispositif", text, &sheet)
  }

  private static func list(
    _ ranges: [Range<Int>], _ path: String, _ text: FoldedText, _ sheet: inout FactSheet
  ) -> [String]? {
    for (index, range) in ranges.enumerated() { sheet.note("\(path)[\(index)]", range) }
    return ranges.isEmpty ? nil : ranges.map(text.words)
  }

  /// « Vu … » and « Considérant … », up to the next one or the end of the paragraph.
  private static func clauses(_ acte: Acte) -> [Range<Int>] {
    let text = acte.text
    let end = acte.closing?.lowerBound ?? acte.zone.upperBound
    let starts = clausePattern.all(in: text, acte.zone.lowerBound..<end).compactMap {
      $0[1]?.lowerBound
    }
    return starts.enumerated().compactMap { index, start in
      let limit = index + 1 < starts.count ? starts[index + 1] : end
      let stop = clauseEndPattern.first(in: text, start..<limit)?.range.lowerBound ?? limit
      let clause = text.trimmed(start..<stop, of: ";,.*>-")
      return clause.count > 8 ? clause : nil
    }
  }

  /// What follows « Après en avoir délibéré », cut at its verbs and items.
  private static func decisions(_ acte: Acte) -> [Range<Int>] {
    guard let decided = acte.decided else { return announced(acte) }
    let text = acte.text
    let stop = voteLinePattern.first(in: text, decided)?.range.lowerBound ?? decided.upperBound
    guard let verb = verbPattern.first(in: text, decided.lowerBound..<stop) else { return [] }
    return Paragraphs.items(text, verb.range.lowerBound..<stop).filter { item in
      !emptyPattern.occurs(in: text, item)
    }
  }

  /// « Le procès-verbal est approuvé », « Accord à l'unanimité »: the sentences that tell what was
  /// decided where no formula does.
  private static func announced(_ acte: Acte) -> [Range<Int>] {
    Sentences.all(acte.text, acte.content).filter { announcedPattern.occurs(in: acte.text, $0) }
  }

  private static let announcedPattern = Pattern(
    #"\b(?:est|sont|a ete|ont ete) (?:adopte|approuve|accepte|vote|valide|rejete|designe|elu|fixe|"#
      + #"autorise|decide|ratifie|ajourne|reporte|retire)e?s?\b"#
      + #"|\G[ *>|:.-]{0,9}(?:adopte|approuve|rejete|accepte|vote|valide|ajourne|reporte)e?s?\b"#
      + #"|\b(?:accord|avis favorable|avis defavorable)(?: donne)?_,?_(?:a l'_unanimite"#
      + #"|a la majorite"#
      + #"|du conseil)"#
      + #"|\b(?:conseil(?: municipal| communautaire)?|assemblee|comite|elus|conseillers)\b"#
      + #"[^\n;]{0,160}?(?<![\w'])"# + verbs + #"\b"#)

  private static let visaPattern = Pattern(#"\Gvu\b"#)
  private static let considerantPattern = Pattern(#"\Gconsiderant\b"#)

  private static let clausePattern = Pattern(
    #"(?:^[\s*>|-]{0,8}|(?<=[;,.])\s{1,4})(Vu|VU|Considerant|CONSIDERANT)\b_(?=[\w"])"#,
    cased: true)

  private static let clauseEndPattern = Pattern(
    #"\n\s{0,9}\n|\n[ *>-]{0,6}(?:l[ea] (?:conseil|maire|president)|apres |decide|il est propose"#
      + #"|m\. |mme |monsieur |madame )"#
      + #"|(?<=[;,.)\d] )(?-i:Madame|Monsieur|Mme|M\.) l[ae] (?:maire|president)"#
      + #"|\b(?:envoye|recu) en (?:sous-)?prefecture|\bsuite a l'expose\b"#
      + #"|\s(?:apres (?:en )?avoir|le conseil (?:municipal|communautaire)_,)|;\s{0,3}\n|"#
      + #";_(?-i:Monsieur|Madame|Le |La |Apres|Sur )"#
  )

  static let verbs =
    #"(?:decide|approuve|autorise|adopte|accepte|valide|fixe|donne|charge|dit|precise"#
    + #"|designe|mandate|sollicite|emet|prend acte|prend|vote|confirme|instaure|cree|s'engage|"#
    + #"demande"#
    + #"|ajourne|rejette|attribue|retient|constate|definit|fait sienne|elit|nomme|ratifie|arrete)"#

  private static let verbPattern = Pattern(#"(?<![\w'])"# + verbs + #"\b"#)

  /// The line of the votes, and the stamps, follow the decision but are no part of it.
  private static let voteLinePattern = Pattern(
    #"^[ *>|-]{0,6}(?:votes?_:|votes? nominatif|appel nominal|pour_:|(?:ont vote )?pour_[:=]"#
      + #"|contre_[:=]|abstentions?_[:=]|"#
      + #"adoptee? a l'unanimite\b)"#
      + #"|\bont vote pour_:|\baccuse de reception\b|\b(?:envoye|recu|reception) (?:en|"#
      + #"par le) prefe"#
      + #"|\bla presente (?:deliberation|decision) (?:peut|pourra) (?:etre|faire)|"#
      + #"\bdelais? et voies?"#
  )

  private static let emptyPattern = Pattern(
    #"\G(?:(?:le conseil(?: municipal| communautaire)?|decide|approuve|autorise)[ ,]{0,3}"#
      + #"(?:a l'unanimite[^:]{0,40})?)[\s:]{0,6}\z"#)
}
