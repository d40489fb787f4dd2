import Deliberation

/// The terms of the Conseiller numérique scheme, in an act that speaks of it.
enum ConseillerNumeriqueFacts {
  /// Reads the terms that `acte` tells; charges must have been read before.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    let whole = (acte.subject?.lowerBound ?? acte.body.lowerBound)..<acte.body.upperBound
    guard subjectPattern.occurs(in: acte.text, whole) else { return }
    var terms = ConseillerNumerique()
    let base = "\(path).conseiller_numerique"
    for (field, name, value, pattern) in marks where terms[keyPath: field] == nil {
      guard let match = pattern.first(in: acte.text, acte.content) else { continue }
      terms[keyPath: field] = value
      sheet.note("\(base).\(name)", match.range, .booleen(value))
    }
    if let found = hours(acte) {
      terms.heures = found.value
      sheet.note("\(base).heures", found.range, .texte(acte.text.words(found.range)))
    }
    if let index = deliberation.charges?.firstIndex(where: isOutfit),
      let payer = deliberation.charges?[index].payeur
    {
      terms.tenue_payeur = payer
      sheet.copy("\(path).charges[\(index)]", to: "\(base).tenue_payeur", .texte(payer))
    }
    if let fee = fee(acte) {
      terms.tarif = fee.value
      sheet.note("\(base).tarif", fee.range, .euros(fee.value))
    }
    if let found = recruitment(acte) {
      terms.recrutement_date = found.value
      sheet.note("\(base).recrutement_date", found.range, .texte(found.value.description))
    }
    if terms != ConseillerNumerique() { deliberation.conseiller_numerique = terms }
  }

  private static func isOutfit(_ charge: Charge) -> Bool {
    charge.poste.map { CommuneFacts.folded($0).hasPrefix("tenue") } ?? false
  }

  private static func hours(_ acte: Acte) -> Found<Double>? {
    guard let range = hoursPattern.first(in: acte.text, acte.content)?[1],
      let value = Double(acte.text.folded(range).replacing(",", with: "."))
    else { return nil }
    return Found(value: value, range: range)
  }

  /// « Une participation de 5 € par atelier est demandée aux usagers ».
  private static func fee(_ acte: Acte) -> Found<Euros>? {
    for match in feePattern.all(in: acte.text, acte.content) {
      let amounts = AmountReader.amounts(in: acte.text, match.range)
      if amounts.count == 1 { return amounts.first }
    }
    return nil
  }

  private static func recruitment(_ acte: Acte) -> Found<Jour>? {
    recruitPattern.first(in: acte.text, acte.content).flatMap {
      DateReader.date(in: acte.text, at: $0.range.upperBound, acte.content.upperBound)
    }
  }

  private typealias Mark = (
    WritableKeyPath<ConseillerNumerique, Bool?> & Sendable, String, Bool, Pattern
  )

  private static let marks: [Mark] = [
    (
      \.gratuite, "gratuite", false,
      Pattern(#"\b(?:pas|non|ni) gratuit|\b(?:sont|seront) payant|\bservices? payants?"#)
    ),
    (
      \.gratuite, "gratuite", true,
      Pattern(
        #"\bgratuit(?:e|s|es|ement)?\b|\ba titre gracieux\b|\bsans frais pour les (?:usagers|"#
          + #"habitants)"#
      )
    ),
    (
      \.temps_plein, "temps_plein", false,
      Pattern(#"\ba temps (?:partiel|non complet)|\ba mi-temps\b"#)
    ),
    (\.temps_plein, "temps_plein", true, Pattern(#"\ba temps (?:plein|complet)\b"#)),
  ]

  private static let subjectPattern = Pattern(
    #"\bconseill(?:er|ere)s? numeriques?\b"#)
  private static let feePattern = Pattern(
    #"\b(?:participation|tarif|redevance|contribution|droit d'inscription)\b[^.;]{0,120}?"#
      + #"\b(?:usagers?|habitants?|participants?|par atelier|par seance)\b"#)
  private static let hoursPattern = Pattern(
    #"\b(\d{1,2}(?:,\d{1,2})?)_h(?:eures?)?_(?:par semaine|hebdomadaires?|/_semaine)"#)
  private static let recruitPattern = Pattern(
    #"\brecrut\w{1,6}[^.;\n]{0,80}?\b(?:a compter|a partir|interviendra|prevue?|"#
      + #"effectif) (?=(?:du|le|au) )"#)
}
