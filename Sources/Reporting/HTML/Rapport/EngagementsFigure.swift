import Deliberation

/// What acts bind communes to, on a time line.
public enum EngagementsFigure {
  /// The most that the picture holds, and that the table lists.
  private static let (mostDrawn, mostListed) = (30, 1_000)

  /// The picture on `jour` of `engagements`, in any order; nil when there is none.
  ///
  /// - Parameter omitted: how many more there are that were not kept.
  public static func figure(
    _ engagements: [EngagementSitue], le jour: Jour, omitted: Int = 0
  ) -> Figure? {
    guard !engagements.isEmpty else { return nil }
    let sorted = engagements.sorted(by: EngagementSitue.precede)
    let drawn = sorted.filter { $0.debut != nil }.prefix(Self.mostDrawn)
    let frise = FriseSVG(echelle(drawn, jour), drawn.map { ligne($0, jour) }, jour: jour)
    return Figure(
      id: "frise-engagements", titre: "Les engagements dans le temps",
      description: description(sorted, drawn.count, omitted, jour),
      planches: frise.planches, table: table(sorted.prefix(Self.mostListed)))
  }

  private static func echelle(_ drawn: ArraySlice<EngagementSitue>, _ jour: Jour) -> Echelle {
    let first = drawn.compactMap(\.debut).min() ?? jour
    let last = max(drawn.compactMap(\.fin).max() ?? jour, jour)
    let marge = max(30, (last - first) / 12)
    return Echelle(du: first, au: last.ajoutant(marge))
  }

  private static func ligne(_ engagement: EngagementSitue, _ jour: Jour) -> FriseSVG.Ligne {
    let suite = [mots(engagement), engagement.collectivite, engagement.objet ?? ""]
    return FriseSVG.Ligne(
      nom: "\(signe(engagement.etat)) \(engagement.texte)",
      suite: suite.filter { !$0.isEmpty }.joined(separator: " · "),
      durees: durees(engagement, jour))
  }

  /// Up to the day that is due; from then on, what is late.
  private static func durees(_ engagement: EngagementSitue, _ jour: Jour) -> [FriseSVG.Duree] {
    let debut = engagement.debut ?? jour
    let fin = engagement.fin.map { max($0, debut) }
    func duree(_ du: Jour, _ au: Jour?, _ style: String, _ motif: Motif? = nil) -> FriseSVG.Duree {
      FriseSVG.Duree(
        du: du, au: au, mots: "", bulle: "\(engagement.texte) : \(mots(engagement))", style: style,
        motif: motif)
    }
    switch engagement.etat {
    case .tenu: return [duree(debut, fin ?? debut, "tenu", .tenu)]
    case .enCours: return [duree(debut, fin, "cours")]
    case .sansEcheance: return [duree(debut, nil, "sans")]
    case .enRetard:
      let due = fin ?? debut
      return [duree(debut, due, "cours"), duree(due, jour, "retard", .irregularite)]
    }
  }

  /// What tells a state without its colour.
  private static func signe(_ etat: EngagementSitue.Etat) -> String {
    switch etat {
    case .tenu: "✓"
    case .enRetard: "!"
    case .enCours: "○"
    case .sansEcheance: "–"
    }
  }

  /// « en retard depuis le 3 mars 2024 ».
  private static func mots(_ engagement: EngagementSitue) -> String {
    let fin = engagement.fin.map(Mots.date)
    let terme = engagement.estDeduite ? ", fin du financement" : ""
    switch engagement.etat {
    case .tenu: return fin.map { "tenu le \($0)" } ?? "tenu"
    case .enRetard: return "en retard depuis le \(fin ?? "")\(terme)"
    case .enCours: return "dû le \(fin ?? "")\(terme)"
    case .sansEcheance: return "sans échéance"
    }
  }

  private static func description(
    _ engagements: [EngagementSitue], _ drawn: Int, _ omitted: Int, _ jour: Jour
  ) -> String {
    let total = engagements.count + omitted
    let late = engagements.count { $0.etat == .enRetard }
    let kept = engagements.count { $0.etat == .tenu }
    let open = engagements.count { $0.etat == .sansEcheance }
    var text = "\(Mots.compte(total, "engagement", "engagements")) au \(Mots.date(jour)) : "
    text += "\(late) en retard, \(kept) \(kept >= 2 ? "tenus" : "tenu"), \(open) sans échéance."
    if drawn < total { text += " Le dessin montre les \(drawn) plus pressants." }
    if omitted > 0 { text += " \(Mots.compte(omitted, "autre n'est", "autres ne sont")) pas ici." }
    return text
  }

  private static func table(_ engagements: ArraySlice<EngagementSitue>) -> Tableau {
    Tableau(
      "Engagements, les plus pressants d'abord",
      [.mots("Engagement"), .mots("Assemblée"), .mots("Objet"), .mots("Séance"), .mots("État")],
      engagements.map { un in
        [
          un.texte, un.collectivite, un.objet ?? "", un.debut.map(Mots.date) ?? "date inconnue",
          mots(un),
        ]
      })
  }
}
