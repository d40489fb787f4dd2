import RuleEngine

/// Where stands, in what is written of one document, what its verdicts have in common: it is
/// written once, and copied.
struct VerdictPlaces {
  var faits = FaitPlaces()
  /// The number and the rank of each délibération; those of the séance come first.
  private var items: [(deliberation: String?, ordre: Int?, bytes: Range<Int>)?] = []
  private var fin: Range<Int>?

  /// Writes which délibération `verdict` is on, by `body` the first time.
  mutating func item(
    _ verdict: Verdict, to json: inout JSONWriter, _ body: (inout JSONWriter) -> Void
  ) {
    let index = (verdict.item ?? -1) + 1
    while index >= items.count { items.append(nil) }
    if let known = items[index], known.deliberation == verdict.deliberation,
      known.ordre == verdict.ordre
    {
      return json.again(known.bytes)
    }
    let bytes = json.place(of: body)
    items[index] = (verdict.deliberation, verdict.ordre, bytes)
  }

  /// Writes the last members of `verdict` by `body`; the first time only where they tell nothing.
  mutating func fin(
    _ verdict: Verdict, to json: inout JSONWriter, _ body: (inout JSONWriter) -> Void
  ) {
    guard verdict.estSimple else { return body(&json) }
    if let fin { return json.again(fin) }
    fin = json.place(of: body)
  }
}
