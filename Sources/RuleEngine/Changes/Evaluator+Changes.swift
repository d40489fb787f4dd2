import Deliberation

extension Evaluator {
  /// The least changes of facts that turn a manquement round, at most three, the least first;
  /// none for another verdict, and when no few facts suffice.
  ///
  /// Found by search over the facts that the rule read: each séance proposed was judged. At most
  /// 2 000 evaluations of that rule.
  ///
  /// - Parameters:
  ///   - verdict: what a rule of this evaluator said of `seance` on `date`.
  ///   - date: the day whose law applies; the séance's own when nil.
  public func alternatives(
    to verdict: Verdict, of seance: Seance, date: Jour? = nil,
    registre: Registre? = nil
  ) -> [Alternative] {
    guard verdict.resultat == .manquement else { return [] }
    var recherche = Recherche(seance) { [self] in
      evaluate($0, regle: verdict.regle.id, item: verdict.item, date: date, registre: registre)
    }
    recherche.cherche(Leviers(verdict, seance))
    return recherche.trouvees
  }

  /// The fewest of the missing facts of an indéterminé that settle it, whatever their values; all
  /// of them when none of their values can be tried.
  ///
  /// Counts, dates and names are tried under a few values, the others under each. At most 500
  /// evaluations of that rule.
  public func faitsQuiTranchent(
    _ verdict: Verdict, of seance: Seance, date: Jour? = nil,
    registre: Registre? = nil
  ) -> [String] {
    ensemblesQuiTranchent(verdict, of: seance, date: date, registre, most: 1).first ?? []
  }

  /// The facts to ask for so that every indéterminé of `verdicts` is settled: as few as possible.
  ///
  /// At most 500 evaluations of each of those rules.
  ///
  /// - Parameter verdicts: what this evaluator said of `seance` on `date`.
  public func pieces(
    for verdicts: [Verdict], of seance: Seance, date: Jour? = nil,
    registre: Registre? = nil
  ) -> Pieces {
    Pieces(
      verdicts.filter { $0.resultat == .indetermine }.map { verdict in
        (verdict, ensemblesQuiTranchent(verdict, of: seance, date: date, registre, most: 8))
      })
  }

  /// Sets of facts each of which settles an indéterminé; all that is missing when none of it can
  /// be tried, none when nothing is.
  private func ensemblesQuiTranchent(
    _ verdict: Verdict, of seance: Seance, date: Jour?, _ registre: Registre?, most: Int
  ) -> [[String]] {
    guard verdict.resultat == .indetermine else { return [] }
    var eclaircissement = Eclaircissement(seance) { [self] in
      evaluate($0, regle: verdict.regle.id, item: verdict.item, date: date, registre: registre)
    }
    let moindres = eclaircissement.moindres(verdict.manquants, most)
    guard moindres.isEmpty, !verdict.manquants.isEmpty else { return moindres }
    return [verdict.manquants]
  }
}
