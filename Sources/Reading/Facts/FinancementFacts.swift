import Deliberation

/// The money that others bring.
struct FinancementFacts {
  private struct Place {
    var financement = Financement()
    var amount: Found<Euros>?
    var financer: Range<Int>?
    var integral: Range<Int>?
    var duration: Found<Int>?
    var base: Found<Financement.Par>?
  }

  private let acte: Acte
  private var text: FoldedText { acte.text }

  /// Reads the sentences of `acte` that tell an aid with its amount, or « entièrement financé ».
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    let facts = FinancementFacts(acte: acte)
    let places = facts.merged(Sentences.all(acte.text, acte.content).compactMap(facts.place))
    for (index, place) in places.enumerated() {
      facts.note(place, "\(path).financements[\(index)]", &sheet)
    }
    if !places.isEmpty {
      deliberation.financements = places.map(\.financement)
    } else if acte.isSilent(on: wordPattern) {
      deliberation.financements = []
    }
  }

  private func place(_ sentence: Range<Int>) -> Place? {
    var place = Place()
    if let match = Self.integralPattern.first(in: text, sentence), let payer = match[1] {
      place.integral = match.range
      place.financer = payer
      place.financement.integral = true
      place.financement.financeur = text.words(payer)
    }
    if let amount = amount(sentence), isAid(sentence) {
      fill(&place, amount, sentence)
    }
    return place.amount == nil && place.integral == nil ? nil : place
  }

  /// The only amount of a sentence, or the only one that is told by post: « 50 000 € par poste,
  /// soit 100 000 € ». Otherwise several are a table or a plan, which another reader must cut.
  private func amount(_ sentence: Range<Int>) -> Found<Euros>? {
    let amounts = AmountReader.amounts(in: text, sentence)
    if amounts.count == 1 { return amounts.first }
    let ends = amounts.dropFirst().map(\.range.lowerBound) + [sentence.upperBound]
    let byPost = zip(amounts, ends).filter { amount, end in
      Self.postPattern.occurs(in: text, amount.range.upperBound..<end)
    }
    return byPost.count == 1 ? byPost.first?.0 : nil
  }

  /// The council receives the money, and does not give it.
  private func isAid(_ sentence: Range<Int>) -> Bool {
    if Self.financerGivesPattern.occurs(in: text, sentence) { return true }
    return Self.aidPattern.occurs(in: text, sentence)
      && !Self.givesPattern.occurs(in: text, sentence)
  }

  private func fill(_ place: inout Place, _ amount: Found<Euros>, _ sentence: Range<Int>) {
    place.amount = amount
    place.financement.montant = amount.value
    let after = amount.range.upperBound..<sentence.upperBound
    place.duration = duration(after) ?? duration(sentence)
    place.financement.duree_mois = place.duration?.value
    place.base = base(after)
    place.financement.par = place.base?.value
    if place.financer == nil, let financer = Self.financerPattern.first(in: text, sentence)?[1] {
      place.financer = financer
      place.financement.financeur = text.words(financer)
    }
    if Self.askedPattern.occurs(in: text, sentence) { place.financement.statut = .sollicite }
    if Self.grantedPattern.occurs(in: text, sentence) { place.financement.statut = .acquis }
  }

  /// The duration in months, with the place of its number and unit.
  private func duration(_ range: Range<Int>) -> Found<Int>? {
    guard let match = Self.durationPattern.first(in: text, range), let number = match[1],
      let value = NumberReader.value(text, number), let unit = match[2]
    else { return nil }
    let months = text.folded(unit).hasPrefix("mois") ? value : value * 12
    return Found(value: months, range: number.lowerBound..<unit.upperBound)
  }

  private func base(_ range: Range<Int>) -> Found<Financement.Par>? {
    for (base, pattern) in Self.bases {
      if let match = pattern.first(in: text, range) {
        return Found(value: base, range: match.range)
      }
    }
    return nil
  }

  /// « Entièrement financé par l'Etat » and the one amount that names nobody are one financing.
  private func merged(_ places: [Place]) -> [Place] {
    let whole = places.filter { $0.amount == nil }
    let paid = places.filter { $0.amount != nil }
    guard let first = whole.first, paid.count == 1, var only = paid.first,
      Set(whole.compactMap(\.financement.financeur)).count == 1,
      only.financement.financeur == nil
        || only.financement.financeur == first.financement.financeur
    else { return paid + whole.prefix(1) }
    only.financer = only.financer ?? first.financer
    only.integral = only.integral ?? first.integral
    only.financement.financeur = first.financement.financeur
    only.financement.integral = true
    return [only]
  }

  private func note(_ place: Place, _ path: String, _ sheet: inout FactSheet) {
    if let amount = place.amount {
      sheet.note("\(path).montant", amount.range, .euros(amount.value))
    }
    if let financer = place.financer, let name = place.financement.financeur {
      sheet.note("\(path).financeur", financer, .texte(name))
    }
    if let duration = place.duration {
      sheet.note("\(path).duree_mois", duration.range, .entier(duration.value))
    }
    if let base = place.base { sheet.note("\(path).par", base.range, .texte(base.value.rawValue)) }
    if let integral = place.integral { sheet.note("\(path).integral", integral, .booleen(true)) }
  }
}

extension FinancementFacts {
  private static let aidPattern = Pattern(
    #"\b(?:benefici\w{1,6}|percevra|percoit|recevra|recoit|subventions?|aides?|financ\w{1,7}|"#
      + #"dotation"#
      + #"|forfait|prise en charge|soutien)\b"#)

  private static let givesPattern = Pattern(
    #"\b(?:attribue|verse|octroie|accorde|alloue)(?:r|nt|ra)?\b|\ba l'association\b|"#
      + #"\baux associations\b"#
  )

  private static let financerGivesPattern = Pattern(
    Payers.financers + #"[^.;]{0,40}\b(?:attribue|verse|octroie|accorde|alloue)"#)

  private static let financerPattern = Pattern(#"(?<![\w'])"# + Payers.financers)

  private static let integralPattern = Pattern(
    "\\b(?:\(wholly) \(paid)|\(paid) \(wholly)) par " + Payers.financers)

  private static let wholly = "(?:entierement|integralement|totalement|en totalite|a 100_%)"
  private static let paid = "(?:finance|subventionne|prise? en charge)\\w{0,3}"

  private static let durationPattern = Pattern(
    #"\b(?:sur|pendant|durant|pour(?: une (?:duree|periode) de)?|d'une duree de)_(?:une (?:duree"#
      + #"|periode) de )?"#
      + "(\\d{1,3}|\(NumberReader.words)) (mois|ans?|annees?)\\b")

  private static let postPattern = Pattern(#"\bpar (?:poste|conseiller|emploi)"#)

  private static let bases: [(Financement.Par, Pattern)] = [
    (.poste, postPattern),
    (.projet, Pattern(#"\bpar projet"#)),
    (.an, Pattern(#"\bpar an\b|\bannuel|\bchaque annee|/an\b"#)),
  ]

  private static let askedPattern = Pattern(
    #"\bsollicit|\bdemande(?:r)? (?:de |d'|une |l'|aupres)"#)
  private static let grantedPattern = Pattern(
    #"\b(?:est|a ete|sont|ont ete) (?:accord|attribu|notifi|obtenu|acquis)"#)
  private static let wordPattern = Pattern(
    #"\$|\beuros?\b|financ(?!es\b)|subvention|\baides?\b|dotation"#)
}
