import RuleEngine

/// Where stands, in what is written of one document, what its verdicts have in common: it is
/// written once, and copied.
struct VerdictPlaces {
  var faits = FaitPlaces()
  /// The number and the rank of each délibération; those of the séance come first.
  private var items: [(deliberation: String?, ordre: Int?, bytes: Range<Int>)?] = []
  private var fin: Range<Int>?

  /// Writes which délibération `verdict` is on.
  mutating func item(_ verdict: Verdict, to json: inout JSONWriter) {
    let index = (verdict.item ?? -1) + 1
    while index >= items.count { items.append(nil) }
    if let known = items[index], known.deliberation == verdict.deliberation,
      known.ordre == verdict.ordre
    {
      return json.again(known.bytes)
    }
    let (deliberation, ordre) = (verdict.deliberation, verdict.ordre)
    let bytes = json.place { json in
      json.member("deliberation", deliberation)
      json.member("ordre", ordre)
    }
    items[index] = (deliberation, ordre, bytes)
  }

  /// Writes the last members of `verdict`, by `body` the first time where they tell nothing.
  mutating func fin(
    _ verdict: Verdict, to json: inout JSONWriter, _ body: (Verdict, inout JSONWriter) -> Void
  ) {
    if !verdict.estSimple {
      body(verdict, &json)
    } else if let fin {
      json.again(fin)
    } else {
      fin = json.place { body(verdict, &$0) }
    }
  }
}
