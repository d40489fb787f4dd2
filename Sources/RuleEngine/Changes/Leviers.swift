import Deliberation

/// The ways to move the facts that one verdict rests on, in the order in which they are tried.
struct Leviers {
  /// The most steps of a date, in days, and of a count.
  static let etendue = 60

  let seance: Seance
  let item: Int?
  let faits: [Fait]
  let parametres: [ParametreLu]
  let annuaire: Annuaire

  init(_ verdict: Verdict, _ seance: Seance) {
    self.seance = seance
    item = verdict.item
    faits = verdict.faits
    parametres = verdict.parametres
    annuaire = Annuaire(seance)
  }

  /// Who is in the room, pouvoirs, then each fact in the order of reading.
  var ordinaires: [Levier] {
    presences + pouvoirs + faits.filter { !estDernierRecours($0) }.flatMap(valeurs)
  }

  /// What an assembly hardly moves: what it is, what is presumed, and the day of its séance.
  var derniers: [Levier] {
    let derniers = faits.filter(estDernierRecours)
    return derniers.filter { $0.chemin != "date" }.flatMap(valeurs)
      + derniers.filter { $0.chemin == "date" }.flatMap(valeurs)
  }

  private func estDernierRecours(_ fait: Fait) -> Bool {
    fait.presume || fait.chemin.hasPrefix("assemblee.") || fait.chemin.hasSuffix(".nature")
      || ["date", "session", "mode"].contains(fait.chemin)
  }
}
