import Deliberation
import LuaHost

/// What can be tried for a fact that ended a run.
enum Domaine {
  /// The values, one hypothesis each.
  case valeurs(chemin: String, [Hypothese])
  /// Nothing can be tried: these facts are missing.
  case aucun([String])
  /// The parameter called so has no value at the date.
  case horsFenetre(String)

  /// What the register does not tell is not tried: an act is judged under readings of its own
  /// facts alone.
  init(_ fact: FactID, in encoded: EncodedSeance) {
    if let registre = encoded.registre, encoded.estHistoire(fact) {
      self = .aucun([registre.vue.liste == nil ? "date" : registre.chemin(fact)])
      return
    }
    let isParameter = encoded.estDroit(fact)
    guard let attente = encoded.attente(fact) else {
      self = isParameter ? .aucun(["date"]) : Self.inconnu(encoded.place(of: fact))
      return
    }
    let chemin = isParameter ? "" : encoded.place(of: fact).chemin
    self = Self.domaine(attente, chemin, population: encoded.hypothesesPopulation)
  }

  /// The facts that are wanted.
  var chemins: [String] {
    switch self {
    case .valeurs(let chemin, _): [chemin]
    case .aucun(let chemins): chemins
    case .horsFenetre(let nom): [nom]
    }
  }

  private static func domaine(
    _ attente: Attente, _ chemin: String, population: ClosedRange<Int>?
  ) -> Domaine {
    switch attente {
    case .inconnu: .aucun([chemin])
    case .sansDate: .aucun(["date"])
    case .derive(let manquants): .aucun(manquants)
    case .horsFenetre(let nom): .horsFenetre(nom)
    case .conteste(let valeurs): valeurs.domaine(chemin) { .valeur($0) }
    case .presents(let nombres): nombres.domaine("nombres.presents") { .presents($0) }
    case .parametre(let lus): lus.domaine(lus.first?.nom ?? "") { .parametre($0) }
    case .parAssemblee:
      Assemblee.Categorie.allCases
        .domaine("assemblee.type") { .valeur(.texte($0.rawValue)) }
    case .population(let range):
      Strate.toutes.map { $0.debut...($0.fin ?? Presomptions.populationMax) }
        .filter { range.overlaps($0) }.map { $0.clamped(to: range) }
        .domaine("assemblee.population") { .population($0) }
    case .parPopulation(let tranches):
      intervals(tranches.map(\.jusqua), in: population ?? 0...Presomptions.populationMax)
        .domaine("assemblee.population") { .population($0) }
    }
  }

  private static func intervals(
    _ bornes: [Int?], in range: ClosedRange<Int>
  ) -> [ClosedRange<Int>] {
    var debut = range.lowerBound
    return bornes.compactMap { borne in
      let fin = min(borne ?? range.upperBound, range.upperBound)
      guard fin >= debut else { return nil }
      defer { debut = fin + 1 }
      return debut...fin
    }
  }

  private static func inconnu(_ place: Place) -> Domaine {
    let chemin = place.chemin
    switch place.info?.type {
    case .boolean: return [true, false].domaine(chemin) { .valeur(.booleen($0)) }
    case .choice(let words): return words.domaine(chemin) { .valeur(.texte($0)) }
    default: return .aucun([chemin])
    }
  }
}

extension Array {
  fileprivate func domaine(_ chemin: String, _ choix: (Element) -> Hypothese.Choix) -> Domaine {
    .valeurs(chemin: chemin, map { Hypothese(chemin: chemin, choix: choix($0)) })
  }
}
