import RuleEngine

/// Where the facts of one document stand in what is written of it: many rules read the same, and
/// one that was written is copied.
struct FaitPlaces {
  /// Those that are told by an index, of the séance of `premiers`; empty for one not written yet.
  private var parRang: [Range<Int>] = []
  private var premiers: FaitsSitues?
  /// The others: what hypotheses or the register tell.
  private var parChemin: [String: (fait: Fait, bytes: Range<Int>)] = [:]

  /// Writes the facts that `verdict` read as an array, each by `body` the first time.
  mutating func write(
    _ verdict: Verdict, to json: inout JSONWriter, _ body: (Fait, inout JSONWriter) -> Void
  ) {
    if let situes = verdict.faitsSitues, isOurs(situes) {
      json.array { json in
        for rang in situes.rangs { write(rang, of: situes, to: &json, body) }
      }
    } else {
      let faits = verdict.faits
      json.array { json in
        for fait in faits { write(fait, to: &json, body) }
      }
    }
  }

  private mutating func write(
    _ rang: Int, of situes: FaitsSitues, to json: inout JSONWriter,
    _ body: (Fait, inout JSONWriter) -> Void
  ) {
    while rang >= parRang.count { parRang.append(0..<0) }
    if parRang[rang].isEmpty {
      let fait = situes.fait(rang)
      parRang[rang] = json.place { body(fait, &$0) }
    } else {
      json.again(parRang[rang])
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
