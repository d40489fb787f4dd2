import Deliberation

/// The costs that the act names, and who bears them.
struct ChargeFacts {
  private let text: FoldedText
  private var charges: [Charge] = []
  private let path: String

  /// Reads « L'Etat finance la formation », « la tenue sera financée par l'Etat » of `acte`.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    var facts = ChargeFacts(text: acte.text, path: "\(path).charges")
    for sentence in Sentences.all(acte.text, acte.content) {
      facts.readActive(sentence, &sheet)
      facts.readPassive(sentence, &sheet)
      facts.readLeft(sentence, &sheet)
    }
    if !facts.charges.isEmpty { deliberation.charges = facts.charges }
  }

  private init(text: FoldedText, path: String) {
    self.text = text
    self.path = path
  }

  private mutating func add(_ poste: Range<Int>, _ payer: Range<Int>, _ sheet: inout FactSheet) {
    var charge = Charge()
    charge.poste = text.words(poste)
    charge.payeur = text.words(payer)
    guard !charges.contains(where: { $0.poste == charge.poste }) else { return }
    sheet.note("\(path)[\(charges.count)]", poste)
    charges.append(charge)
  }

  /// « L'Etat finance la formation et la rémunération ».
  private mutating func readActive(_ sentence: Range<Int>, _ sheet: inout FactSheet) {
    guard let match = Self.activePattern.first(in: text, sentence), let payer = match[1] else {
      return
    }
    var cursor = match.range.upperBound
    while let item = Self.itemPattern.first(in: text, cursor..<sentence.upperBound),
      let poste = item[1]
    {
      add(poste, payer, &sheet)
      guard let join = Self.joinPattern.first(in: text, item.range.upperBound..<sentence.upperBound)
      else { return }
      cursor = join.range.upperBound
    }
  }

  /// « La tenue est fournie par l'Etat », « une tenue…, celle-ci sera financée par l'Etat ».
  private mutating func readPassive(_ sentence: Range<Int>, _ sheet: inout FactSheet) {
    for match in Self.passivePattern.all(in: text, sentence) {
      guard let payer = match[1] else { continue }
      let before = sentence.lowerBound..<match.range.lowerBound
      guard let poste = Self.costPattern.all(in: text, before).last?[1] else { continue }
      add(poste, payer, &sheet)
    }
  }

  /// « Les frais de repas et le matériel restent à la charge de la commune ».
  private mutating func readLeft(_ sentence: Range<Int>, _ sheet: inout FactSheet) {
    for match in Self.leftPattern.all(in: text, sentence) {
      guard let payer = match[1] else { continue }
      let before = sentence.lowerBound..<match.range.lowerBound
      for poste in Self.costPattern.all(in: text, before).compactMap({ $0[1] }) {
        add(poste, payer, &sheet)
      }
    }
  }

  private static let cost =
    #"((?:formations?(?: (?:initiale|continue|certifiante|obligatoire)s?)?"#
    + #"|remunerations?|salaires?|tenue(?: vestimentaire| professionnelle| de travail)?"#
    + #"|frais(?: d[eu] [\w-]{3,30}| d'[\w-]{3,30})?|equipements?(?: \w{1,3}iques?)?|"#
    + #"materiels?(?: informatiques?)?"#
    + #"|deplacements?|cotisations?|charges sociales|loyers?)(?!\w))"#

  private static let activePattern = Pattern(
    #"(?<!\w)"# + Payers.pattern
      + #"_,?_(?:finance|financera|prend en charge|prendra en charge|supporte|supportera|paie|"#
      + #"paiera"#
      + #"|rembourse|remboursera|assume|assumera)(?: \w{4,12}ment)? (?=(?:la|le|les|l'|sa|ses|"#
      + #"son)\b)"#)

  private static let itemPattern = Pattern(#"\G(?:la |les? |l'_|sa |ses |son )"# + cost)
  private static let joinPattern = Pattern(
    #"\G[^,.;\n]{0,40}?(?:,_et|,|\bet)_(?=(?:la|le|les|l'|sa|ses|son)\b)"#)

  private static let costPattern = Pattern(
    #"(?<!\w)(?:une? |la |les? |l'_|des? |sa |ses |son )"# + cost)

  private static let leftPattern = Pattern(
    #"\b(?:restent?|resteront|restera|demeurent?|est|sont|sera|seront)_a(?: la)? charge de "#
      + Payers.pattern)

  private static let passivePattern = Pattern(
    #"\b(?:est|sont|sera|seront)_(?:\w{4,12}ment )?(?:financ|prise?s? en charge|supporte|paye|"#
      + #"rembourse|fourni|assume)\w{0,3}"#
      + #"(?: \w{4,12}ment)? par "# + Payers.pattern)
}
