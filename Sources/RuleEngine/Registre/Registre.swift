import Deliberation

/// The other séances of one assembly, as rules that declare `registre` read them.
///
/// ```swift
/// let registre = Registre(seances)
/// let verdicts = evaluator.evaluate(seance, registre: registre.sauf("2024-017"))
/// ```
public struct Registre: Sendable {
  /// In order of date, then of id; without those whose date is not known.
  public let seances: [Seance]
  /// The id of the act under judgement, which is no part of its own history.
  private var exclue: String?

  /// The history made of `seances`, which bear an `id` each and belong to one assembly; those
  /// without a date have no place in it. O(n log n).
  public init(_ seances: [Seance]) {
    self.seances = seances.filter { $0.date != nil }.sorted { left, right in
      (left.date?.numero ?? 0, left.id ?? "") < (right.date?.numero ?? 0, right.id ?? "")
    }
  }

  /// The same history without the act whose id is `id`. Constant time.
  public func sauf(_ id: String?) -> Registre {
    var autre = self
    autre.exclue = id
    return autre
  }

  /// Those from `du` to `au`, ends included.
  func seances(du: Jour, au: Jour) -> [Seance] {
    let debut = partition { $0 >= du }
    let fin = partition { $0 > au }
    guard debut < fin else { return [] }
    return seances[debut..<fin].filter { $0.id == nil || $0.id != exclue }
  }

  /// The index of the first séance whose date is as `suits` says. O(log n).
  private func partition(_ suits: (Jour) -> Bool) -> Int {
    var (low, high) = (0, seances.count)
    while low < high {
      let middle = (low + high) / 2
      if seances[middle].date.map(suits) ?? false { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Which part of the register a rule reads.
public struct FenetreRegistre: Sendable, Hashable {
  /// How many months before the séance; that of the séance included.
  public let mois: Int
  /// How many months after it.
  public let moisApres: Int
  /// The rule also judges without a register.
  public let estFacultative: Bool

  /// The days that it holds around `date`, ends included.
  func jours(autour date: Jour) -> ClosedRange<Jour> {
    date.ajoutant(mois: -mois)...max(date, date.ajoutant(mois: moisApres))
  }
}

/// An act of the register of which a rule read a fact.
public struct ActeRegarde: Sendable, Equatable {
  /// Where it stands in what the rule was given: `registre.seances[3]`.
  public let chemin: String
  /// The id by which the register knows it.
  public let id: String?
  public let date: Jour?
}
