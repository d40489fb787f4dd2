import Deliberation

/// What the schema checks between the columns of a row.
struct SCDLChecks {
  private let values: SCDLValues

  /// All the faults of a row: those of each cell in the order of the schema, then those between
  /// columns.
  static func faults(_ values: SCDLValues) -> [SCDLFault] {
    let checks = SCDLChecks(values: values)
    return values.faults + checks.incomplete(SCDLColumn.budget)
      + checks.incomplete(SCDLColumn.votes) + checks.earlier() + checks.less() + checks.sum()
  }

  private func fault(_ column: SCDLColumn, _ kind: SCDLFault.Kind) -> SCDLFault {
    SCDLFault(ligne: values.cells.ligne, colonne: column, kind: kind)
  }

  private func incomplete(_ columns: [SCDLColumn]) -> [SCDLFault] {
    let empty = columns.filter { values.cells[$0] == nil }
    guard !empty.isEmpty, empty.count < columns.count else { return [] }
    return [fault(columns[0], .incomplete(empty))]
  }

  private func earlier() -> [SCDLFault] {
    guard let pref = values.prefDate, let adopted = values.delibDate, pref < adopted else {
      return []
    }
    return [fault(.prefDate, .earlier(pref, than: adopted))]
  }

  private func less() -> [SCDLFault] {
    let pairs: [(SCDLColumn, SCDLColumn)] = [
      (.voteEffectif, .voteReel), (.voteReel, .votePour), (.voteReel, .voteContre),
      (.voteReel, .voteAbstention),
    ]
    return pairs.compactMap { column, other in
      guard let count = values.count(column), let least = values.count(other), count < least
      else { return nil }
      return fault(column, .less(count, than: least, other))
    }
  }

  private func sum() -> [SCDLFault] {
    guard let reel = values.count(.voteReel), let votes = values.votes,
      values.voteTotal != reel
    else { return [] }
    return [
      fault(
        .voteReel,
        .sum(reel, pour: votes.pour, contre: votes.contre, abstentions: votes.abstentions))
    ]
  }
}

extension SCDLValues {
  /// The three counts of the votes, when all are told.
  var votes: (pour: Int, contre: Int, abstentions: Int)? {
    guard let pour = count(.votePour), let contre = count(.voteContre),
      let abstentions = count(.voteAbstention)
    else { return nil }
    return (pour, contre, abstentions)
  }

  /// Their sum, when all are told.
  var voteTotal: Int? { votes.map { $0.pour + $0.contre + $0.abstentions } }
}
