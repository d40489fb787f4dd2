import Deliberation

/// The record being filled, and where each fact was read.
struct FactSheet {
  let text: FoldedText
  var seance = Seance()
  /// What a reader of the record must know besides its facts.
  var remarques: [Remarque] = []
  private var extraits: [String: [Extrait]] = [:]
  /// Character recognition spoilt the list of présents: names that stand at one place alone cannot
  /// be trusted.
  var isIllegible = false
  /// What was read, whatever fact it gave.
  private(set) var understood: [Range<Int>] = []
  /// As many places of one fact are enough to show it.
  private static let most = 100

  private let pages: PagedText?

  init(_ text: FoldedText, pages: PagedText? = nil) {
    self.text = text
    self.pages = pages
  }

  /// Sets a fact unless another place gave it before; keeps the place in both cases.
  mutating func set<Value>(
    _ field: WritableKeyPath<Seance, Value?>, _ path: String, _ found: Found<Value>,
    _ valeur: (Value) -> Scalaire
  ) {
    if seance[keyPath: field] == nil { seance[keyPath: field] = found.value }
    note(path, found.range, valeur(found.value))
  }

  /// Keeps `range` as a place that tells the fact at `path`; a place counts once.
  mutating func note(_ path: String, _ range: Range<Int>, _ valeur: Scalaire? = nil) {
    understand(range)
    let known = extraits[path] ?? []
    guard known.count < Self.most else { return }
    let extrait = extrait(text.trimmed(range), valeur)
    if !known.contains(extrait) { extraits[path, default: []].append(extrait) }
  }

  /// Keeps `range` as words that were read, though they give no fact of their own.
  mutating func understand(_ range: Range<Int>) {
    if !range.isEmpty { understood.append(range) }
  }

  /// The places of the fact at `path` tell another fact too, whose value is `valeur`.
  mutating func copy(_ path: String, to other: String, _ valeur: Scalaire) {
    extraits[other] = extraits[path]?.map { extrait in
      var copy = extrait
      copy.valeur = valeur
      return copy
    }
  }

  /// The places of the fact at `path` give `valeur`, whatever their words.
  mutating func revalue(_ path: String, _ valeur: Scalaire) {
    extraits[path] = extraits[path]?.map { extrait in
      var revalued = extrait
      revalued.valeur = valeur
      return revalued
    }
  }

  /// The fact at `path` was not told after all.
  mutating func forget(_ path: String) {
    extraits[path] = nil
  }

  /// Whether some place tells the fact at `path`.
  func tells(_ path: String) -> Bool {
    extraits[path] != nil
  }

  /// The record with its places.
  func finished() -> Seance {
    var finished = seance
    finished.extraits = extraits
    return finished
  }

  /// A place of several lines is cut at the end of its first line.
  private func extrait(_ range: Range<Int>, _ valeur: Scalaire?) -> Extrait {
    let lineEnd = min(range.upperBound, text.lineEnd(range.lowerBound))
    let cut = text.trimmed(range.lowerBound..<max(lineEnd, range.lowerBound))
    let scalars = text.scalarRange(cut)
    let start = text.position(scalars.lowerBound)
    var extrait = Extrait()
    extrait.page = page(of: start.ligne)
    extrait.ligne = start.ligne
    extrait.debut = start.colonne
    extrait.fin = start.colonne + max(scalars.count, 1) - 1
    extrait.texte = shortened(scalars)
    extrait.ocr = pages?.recognised.contains(extrait.page ?? 1) ?? false
    extrait.valeur = valeur
    return extrait
  }

  /// The page of a line, from 1.
  func page(of ligne: Int) -> Int {
    pages?.page(ofLine: ligne) ?? 1
  }

  /// At most 120 characters: an extract points, the text itself is in the document.
  private func shortened(_ scalars: Range<Int>) -> String {
    FoldedText.string(text.scalars[scalars].prefix(120))
  }
}

extension FactSheet {
  /// Sets a day, whose value is its writing in the record.
  mutating func set(_ field: WritableKeyPath<Seance, Jour?>, _ path: String, _ found: Found<Jour>) {
    set(field, path, found) { .texte($0.description) }
  }

  /// Sets a number.
  mutating func set(_ field: WritableKeyPath<Seance, Int?>, _ path: String, _ found: Found<Int>) {
    set(field, path, found) { .entier($0) }
  }

  /// Sets a text.
  mutating func set(
    _ field: WritableKeyPath<Seance, String?>, _ path: String, _ found: Found<String>
  ) {
    set(field, path, found) { .texte($0) }
  }
}
