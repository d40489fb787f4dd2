import RuleEngine

/// Where the facts of one document stand in what is written of it: many rules read the same, and
/// one that was written is copied.
struct FaitPlaces {
  /// Those that are told by an index, of the séance of `premiers`; empty for one not written yet.
  private var parRang: [Range<Int>] = []
  private var premiers: FaitsSitues?
  /// The others: what hypotheses or the register tell.
  private var parChemin: [String: (fait: Fait, bytes: Range<Int>)] = [:]

  /// Writes the facts that `verdict` read, each by `body` the first time.
  mutating func write(
    _ verdict: Verdict, to json: inout JSONWriter, _ body: (Fait, inout JSONWriter) -> Void
  ) {
    guard let situes = verdict.faitsSitues, isOurs(situes) else {
      for fait in verdict.faits { write(fait, to: &json, body) }
      return
    }
    for rang in situes.rangs {
      while rang >= parRang.count { parRang.append(0..<0) }
      if parRang[rang].isEmpty {
        let fait = situes.fait(rang)
        parRang[rang] = json.place { body(fait, &$0) }
      } else {
        json.again(parRang[rang])
      }
    }
  }

  private mutating func isOurs(_ situes: FaitsSitues) -> Bool {
    if let premiers { return premiers.estDeMemeSeance(que: situes) }
    premiers = situes
    return true
  }

  private mutating func write(
    _ fait: Fait, to json: inout JSONWriter, _ body: (Fait, inout JSONWriter) -> Void
  ) {
    if let known = parChemin[fait.chemin], known.fait == fait { return json.again(known.bytes) }
    let bytes = json.place { body(fait, &$0) }
    parChemin[fait.chemin] = parChemin[fait.chemin] ?? (fait, bytes)
  }
}
