import Deliberation
import LuaHost
import RuleEngine

/// Draws séances, plausible and odd, with a taste for the edges of the law.
///
///     let tireur = Tireur(evaluator.law.parametres)
///     let tirage = tireur.tirage(graine: 42, avec: LuaTable())
struct Tireur {
  /// The days on each side of each bound of a window, in order.
  let jours: [Jour]
  /// The populations on each side of each bound of a range, in order.
  let populations: [Int]

  private static let premier = Jour(numero: 9_550)
  private static let dernier = Jour(numero: 22_279)

  /// - Parameter parametres: those whose windows and ranges have the edges.
  init(_ parametres: [Parametre]) {
    let fenetres = parametres.flatMap(\.fenetres)
    let bornes = fenetres.flatMap { fenetre in
      [fenetre.du.ajoutant(-1), fenetre.du]
        + (fenetre.au.map { [$0, $0.ajoutant(1)] } ?? [])
    }
    jours = Set(bornes).sorted()
    let tranches = fenetres.flatMap { fenetre -> [Int] in
      guard case .parPopulation(let tranches) = fenetre.contenu else { return [] }
      return tranches.compactMap(\.jusqua).flatMap { [$0, $0 + 1] }
    }
    let strates = Strate.toutes.map(\.debut).filter { $0 > 0 }.flatMap { [$0 - 1, $0] }
    populations = Set(tranches + strates).sorted()
  }

  /// The séance of that seed, the same on every machine, with all that `avec` says.
  func tirage(graine: UInt64, avec: LuaTable) -> Tirage {
    var tirage = Tirage(avec: avec)
    var alea = SplitMix(graine: graine)
    conseil(&tirage, &alea)
    dates(&tirage, &alea)
    tirage.propose("presents", .integer(presents(tirage.enExercice, &alea)))
    pouvoirs(&tirage, &alea)
    vote(&tirage, &alea)
    nombres(&tirage, &alea)
    singularites(&tirage, &alea)
    return tirage
  }

  /// A council of the size that goes with its population; once in four, of any.
  private func conseil(_ tirage: inout Tirage, _ alea: inout SplitMix) {
    let rang = alea.below(Strate.toutes.count)
    let strate = Strate.toutes[rang]
    let bornes = populations.filter { strate.debut <= $0 && $0 <= strate.fin ?? .max }
    let ecart = (strate.fin ?? 2 * strate.debut) - strate.debut + 1
    let tiree = strate.debut + alea.below(ecart)
    let legal = Self.effectifs[rang]
    tirage.propose("population", .integer(alea.onceIn(2) ? alea.choose(bornes) : tiree))
    guard !alea.onceIn(4) else {
      return tirage.propose("en_exercice", .integer(7 + alea.below(63)))
    }
    let vacants = alea.onceIn(4) ? 1 + alea.below(3) : 0
    tirage.propose("en_exercice", .integer(max(7, legal - vacants)))
    if legal - vacants < legal { tirage.propose("effectif_legal", .integer(legal)) }
  }

  /// The usual sizes, of the ranges of population in order.
  private static let effectifs = [
    7, 11, 15, 19, 23, 27, 29, 33, 35, 39, 43, 45, 49, 53, 55, 59, 61, 65, 69,
  ]

  private func dates(_ tirage: inout Tirage, _ alea: inout SplitMix) {
    let choix = alea.below(8)
    let quelconque = Self.premier.ajoutant(alea.below(Self.dernier - Self.premier))
    if choix < 4, !jours.isEmpty {
      tirage.propose("date", .string(alea.choose(jours).description))
    } else if choix < 7 {
      tirage.propose("date", .string(quelconque.description))
    }
    let delai = alea.onceIn(2) ? alea.below(9) : alea.below(31)
    tirage.propose("convocation.date", .string(tirage.date.ajoutant(-delai).description))
    if alea.onceIn(6) {
      let invoquee = alea.onceIn(2)
      tirage.propose("convocation.urgence.invoquee", .bool(invoquee))
      if invoquee, alea.onceIn(2) {
        tirage.propose("convocation.urgence.approuvee", .bool(alea.onceIn(2)))
      }
    }
    if alea.onceIn(10) { tirage.propose("convocation.premiere_reunion", .bool(true)) }
    if alea.onceIn(10) { tirage.propose("convocation.rang", .integer(2)) }
  }

  /// None, all, any number, or about the half or the third of them.
  private func presents(_ total: Int, _ alea: inout SplitMix) -> Int {
    let pres = alea.below(4) - 1
    let voulus =
      switch alea.below(6) {
      case 0: total
      case 1, 2: total / 2 + pres
      case 3: total / 3 + pres
      case 4: alea.below(3)
      default: alea.below(total + 1)
      }
    return min(total, max(0, voulus))
  }

  private func pouvoirs(_ tirage: inout Tirage, _ alea: inout SplitMix) {
    let absents = tirage.enExercice - tirage.presents
    switch alea.below(3) {
    case 0: break
    case 1:
      let most = min(absents, tirage.presents)
      if most > 0 { tirage.propose("procurations", .integer(1 + alea.below(most))) }
    default:
      var liste: [LuaValue] = []
      for _ in 0...alea.below(4) { liste.append(pouvoir(tirage, after: liste.last, &alea)) }
      tirage.propose("procurations", .table(LuaTable(array: liste)))
    }
  }

  /// From an absent to a présent; at times from a présent, to the same as before, to oneself, to
  /// anyone, or to nobody named.
  private func pouvoir(
    _ tirage: Tirage, after avant: LuaValue?, _ alea: inout SplitMix
  ) -> LuaValue {
    let (total, presents) = (tirage.enExercice, tirage.presents)
    let absent = presents + alea.below(total - presents)
    let mandant = alea.onceIn(6) ? alea.below(total) : min(absent, max(0, total - 1))
    var champs: [String: LuaValue] = ["mandant": .string(SeanceBuilder.nom(mandant))]
    let present = alea.below(presents)
    let quelconque = alea.below(total)
    switch alea.below(8) {
    case 0, 1: champs["mandataire"] = avant?.table?["mandataire"] ?? champs["mandant"]
    case 2: champs["mandataire"] = champs["mandant"]
    case 3: champs["mandataire"] = .string(SeanceBuilder.nom(quelconque))
    case 4: break
    default: champs["mandataire"] = .string(SeanceBuilder.nom(present))
    }
    return .table(LuaTable(fields: champs))
  }

  /// Half of the time none is told, and all who can vote for.
  private func vote(_ tirage: inout Tirage, _ alea: inout SplitMix) {
    guard alea.onceIn(2) else { return }
    let voix = tirage.presents + (tirage.pouvoirs ?? tirage.listePouvoirs?.count ?? 0)
    var pour = alea.below(voix + 1)
    let contre = alea.below(voix - pour + 1)
    if alea.onceIn(5) { pour += 1 + alea.below(3) }
    tirage.propose("vote.pour", .integer(pour))
    tirage.propose("vote.contre", .integer(contre))
    tirage.propose("vote.abstentions", .integer(max(0, voix - pour - contre)))
    if alea.onceIn(2) {
      let adopte = (pour > contre) != alea.onceIn(8)
      tirage.propose("vote.resultat", .string(adopte ? "adopte" : "rejete"))
    }
    let mots = ["pour", "contre", "abstention"]
    let voixPresident = alea.choose(mots)
    if alea.onceIn(4) { tirage.propose("vote.voix_president", .string(voixPresident)) }
    if alea.onceIn(8) { tirage.propose("vote.mode", .string("secret")) }
  }

  /// At times the document declares counts, right or wrong.
  private func nombres(_ tirage: inout Tirage, _ alea: inout SplitMix) {
    guard alea.onceIn(4) else { return }
    let ecart = alea.onceIn(3) ? 1 : 0
    tirage.propose("nombres.presents", .integer(tirage.presents + ecart))
    if let pouvoirs = tirage.pouvoirs, alea.onceIn(2) {
      tirage.propose("nombres.representes", .integer(pouvoirs))
    }
  }

  private static let tus = [
    "assemblee.en_exercice", "assemblee.population", "assemblee.type", "convocation",
    "convocation.date", "date", "deliberations", "deliberations[0].vote", "membres", "president",
    "procurations", "secretaire",
  ]

  private func singularites(_ tirage: inout Tirage, _ alea: inout SplitMix) {
    let quelconque = SeanceBuilder.nom(alea.below(tirage.enExercice))
    if alea.onceIn(10) { tirage.propose("secretaire", .string(quelconque)) }
    if alea.onceIn(12) { tirage.propose("deliberation.nature", .string("election_maire")) }
    let types = ["conseil_communautaire", "comite_syndical", "autre"]
    let type = alea.choose(types)
    if alea.onceIn(12) { tirage.propose("assemblee.type", .string(type)) }
    var tus: [String] = []
    for _ in 0..<max(0, alea.below(6) - 3) {
      let chemin = alea.choose(Self.tus)
      if !tus.contains(chemin) { tus.append(chemin) }
    }
    if tus.contains("deliberations") { tus.removeAll { $0 == "deliberations[0].vote" } }
    guard !tus.isEmpty else { return }
    tirage.propose("inconnu", .table(LuaTable(array: tus.sorted().map { .string($0) })))
  }
}
