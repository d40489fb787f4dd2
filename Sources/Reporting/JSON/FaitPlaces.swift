import RuleEngine

/// Where the facts of one document stand in what is written of it: many rules read the same, and
/// one that was written is copied.
struct FaitPlaces {
  private var places: [String: (fait: Fait, bytes: Range<Int>)] = [:]

  /// Writes `fait`, by `body` the first time.
  mutating func write(
    _ fait: Fait, to json: inout JSONWriter, _ body: (Fait, inout JSONWriter) -> Void
  ) {
    if let known = places[fait.chemin], known.fait == fait { return json.again(known.bytes) }
    let bytes = json.place { body(fait, &$0) }
    places[fait.chemin] = places[fait.chemin] ?? (fait, bytes)
  }
}
