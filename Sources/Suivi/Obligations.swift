import Deliberation

extension Seance {
  /// What its adopted délibérations bind the assembly to, in the order of the act. O(items).
  ///
  /// A délibération whose vote is not told is held for adopted; one that is rejected, put off, or
  /// takes note of something, binds to nothing.
  public var obligations: [Obligation] {
    (deliberations ?? []).enumerated().flatMap { rang, item in
      item.estAdoptable ? ObligationsDuPoint(item, rang: rang + 1, date: date).toutes : []
    }
  }
}

extension Deliberation {
  fileprivate var estAdoptable: Bool {
    switch vote?.resultat {
    case nil, .adopte, .adopte_unanimite: true
    case .rejete, .prend_acte, .sans_vote, .ajourne: false
    }
  }
}

/// The obligations of one délibération.
private struct ObligationsDuPoint {
  private let item: Deliberation
  private let rang: Int
  private let date: Jour?

  init(_ item: Deliberation, rang: Int, date: Jour?) {
    self.item = item
    self.rang = rang
    self.date = date
  }

  var toutes: [Obligation] {
    let engagements = (item.engagements ?? []).enumerated().map { index, engagement in
      obligation(de: engagement, index + 1)
    }
    let financements = (item.financements ?? []).enumerated().map { index, financement in
      obligation(
        "f\(index + 1)",
        .financement(financement, versements: financement.versements(depuis: date)),
        texte: financement.financeur, echeance: fin(financement))
    }
    return engagements + financements + (signature.map { [$0] } ?? [])
  }

  /// The convention to sign, unless an engagement already says so.
  private var signature: Obligation? {
    let dite = (item.engagements ?? []).contains { $0.nature == .convention }
    guard let convention = item.convention, !dite else { return nil }
    return obligation(
      "c", .convention, texte: convention.titre ?? convention.objet, echeance: nil)
  }

  /// The end of the financings, when they have one and the same.
  private var terme: Jour? {
    let fins = Set((item.financements ?? []).compactMap(fin))
    return fins.count == 1 ? fins.first : nil
  }

  private func fin(_ financement: Financement) -> Jour? {
    guard let date, let mois = financement.duree_mois, mois > 0 else { return nil }
    return date.ajoutant(mois: mois)
  }

  private func obligation(de engagement: Engagement, _ numero: Int) -> Obligation {
    obligation(
      "e\(numero)", .engagement(engagement.nature), texte: engagement.texte,
      echeance: engagement.echeance ?? terme, estDeduite: engagement.echeance == nil,
      accompli: engagement.accompli)
  }

  private func obligation(
    _ cle: String, _ genre: Obligation.Genre, texte: String?, echeance: Jour?,
    estDeduite: Bool = false, accompli: Accompli? = nil
  ) -> Obligation {
    Obligation(
      cle: "d\(rang)\(cle)", genre: genre, texte: texte, deliberation: item.numero,
      objet: item.objet, echeance: echeance, estDeduite: estDeduite && echeance != nil,
      accompli: accompli, estPresumee: item.vote?.resultat == nil)
  }
}
