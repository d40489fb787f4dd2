/// What the runs behind a verdict read, kept as it was recorded and told when asked.
///
/// Keeps the record of the séance alive; verdicts of one séance share it.
struct Provenance: Sendable, Equatable {
  /// In the order of the runs.
  var traces: [Trace] = []
  /// The facts that were tried: their values are told by the readings.
  var essayes: [String] = []

  /// The facts that were read, in order, each once. O(facts × depth), at each call.
  var faits: [Fait] {
    if traces.count == 1, essayes.isEmpty, let trace = traces.first { return trace.faits }
    let essayes = Set(essayes)
    var seen: Set<String> = []
    return traces.flatMap(\.faits).filter {
      !essayes.contains($0.chemin) && seen.insert($0.chemin).inserted
    }
  }

  /// The acts of the register of which something was read, in order, each once.
  var actes: [ActeRegarde] {
    var seen: Set<String> = []
    return traces.flatMap(\.actes).filter { seen.insert($0.chemin).inserted }
  }

  static func == (left: Provenance, right: Provenance) -> Bool {
    left.faits == right.faits
  }
}
