/// What the runs behind a verdict read, kept as it was recorded and told when asked.
///
/// Keeps the record of the séance alive; verdicts of one séance share it.
struct Provenance: Sendable, Equatable {
  /// Of the first run; nil for a rule that did not run.
  private var premiere: Trace?
  /// Of those after it, in order.
  private var autres: [Trace] = []
  /// The facts that were tried: their values are told by the readings.
  private var essayes: [String] = []

  init(_ trace: Trace? = nil) {
    premiere = trace
  }

  init(traces: [Trace], essayes: [String]) {
    premiere = traces.first
    autres = Array(traces.dropFirst())
    self.essayes = essayes
  }

  private var traces: [Trace] { premiere.map { [$0] + autres } ?? [] }

  /// The facts that were read, in order, each once. O(facts × depth), at each call.
  var faits: [Fait] {
    if autres.isEmpty, essayes.isEmpty { return premiere?.faits ?? [] }
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
