import Deliberation

/// The verdicts of one séance, in order of rule then of item, each blank until its rule has run.
struct Docket {
  /// What a verdict is of.
  struct Entry {
    /// The index of the rule.
    let rule: Int
    let item: Int?
    var isPending = true
  }

  private(set) var verdicts: [Verdict] = []
  private(set) var entries: [Entry] = []
  /// The positions of the verdicts to be filled in: those of the séance, then those of each item.
  private(set) var groups: [[Int]]

  /// - Parameter reason: why a rule is not to run; nil when it is.
  init(_ rules: [CompiledRule], on seance: Seance, _ reason: (Regle) -> Motif?) {
    let items = (seance.deliberations ?? []).indices.map { ItemJuge(seance, $0) }
    let count = items.count
    groups = Array(repeating: [], count: count + 1)
    for group in groups.indices { groups[group].reserveCapacity(rules.count) }
    verdicts.reserveCapacity(rules.count * max(1, count))
    entries.reserveCapacity(rules.count * max(1, count))
    for rule in rules.indices {
      let regle = rules[rule].regle
      let motif = reason(regle)
      if regle.portee == .seance {
        add(rule, group: 0, motif, Verdict(regle, on: nil, motif))
      } else {
        for item in items {
          add(rule, group: item.index + 1, motif, Verdict(regle, on: item, motif))
        }
      }
    }
  }

  private mutating func add(_ rule: Int, group: Int, _ motif: Motif?, _ verdict: consuming Verdict)
  {
    let item = verdict.item
    if motif == nil { groups[group].append(verdicts.count) }
    verdicts.append(verdict)
    entries.append(Entry(rule: rule, item: item, isPending: motif == nil))
  }

  /// Fills in the verdict at `position` from how the only run of its rule ended, and what it read.
  mutating func conclude(_ position: Int, _ conclusion: Conclusion, _ trace: Trace) {
    verdicts[position].take(conclusion, trace)
    entries[position].isPending = false
  }

  /// Puts `verdict` at `position`.
  mutating func settle(_ position: Int, _ verdict: Verdict) {
    verdicts[position] = verdict
    entries[position].isPending = false
  }
}
