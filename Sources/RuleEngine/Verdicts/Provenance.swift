/// What the runs behind a verdict read, kept as it was recorded and told when asked.
///
/// Keeps the record of the séance alive; verdicts of one séance share it.
///
/// Indirect, so that verdicts are small.
indirect enum Provenance: Sendable, Equatable {
  /// A rule that did not run.
  case aucune
  case une(Trace)
  /// In order; the facts that were tried, whose values the readings tell, are left out.
  case plusieurs([Trace], essayes: [String])

  init(traces: [Trace], essayes: [String]) {
    if traces.count == 1, essayes.isEmpty {
      self = .une(traces[0])
    } else {
      self = .plusieurs(traces, essayes: essayes)
    }
  }

  /// What each run read, in order.
  var traces: [Trace] {
    switch self {
    case .aucune: []
    case .une(let trace): [trace]
    case .plusieurs(let traces, _): traces
    }
  }

  /// The facts that were read, in order, each once. O(facts), at each call.
  var faits: [Fait] {
    guard case .plusieurs(let traces, let essayes) = self else { return traces.first?.faits ?? [] }
    var seen: Set<String> = []
    return traces.flatMap(\.faits).filter {
      !essayes.contains($0.chemin) && seen.insert($0.chemin).inserted
    }
  }

  /// The same, by their index; nil when several runs or the register tell them.
  var faitsSitues: FaitsSitues? {
    if case .une(let trace) = self { trace.faitsSitues } else { nil }
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
