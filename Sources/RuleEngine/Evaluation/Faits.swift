import Deliberation
import LuaHost

/// Turns what a run read into the facts and the parameter values that its verdict cites.
struct Faits {
  let encoded: EncodedSeance
  let hypotheses: [Hypothese]
  private(set) var faits: [Fait] = []
  private(set) var parametres: [ParametreLu] = []
  private var vus: Set<String> = []

  init(_ trace: [FactID], in encoded: EncodedSeance, _ hypotheses: [Hypothese]) {
    self.encoded = encoded
    self.hypotheses = hypotheses
    for fact in trace {
      if fact.slot >= encoded.parametres.start { cite(fact.slot) } else { add(fact) }
    }
  }

  private mutating func cite(_ slot: Int) {
    guard let lu = encoded.map.parametres[slot] else { return }
    parametres.append(lu)
    add("date")
  }

  private mutating func add(_ fact: FactID) {
    let place = encoded.map.place(of: fact)
    let chemin = place.chemin
    guard !hypotheses.contains(where: { $0.chemin == chemin }) else { return }
    if let derive = encoded.derives[fact.slot] {
      add(Fait(chemin: chemin, valeur: derive, presume: false, extrait: nil))
      for base in bases(of: chemin) { add(base) }
    } else {
      add(chemin, place.value(in: encoded.valeurs), place.info?.presumed)
    }
  }

  private mutating func add(_ chemin: String) {
    guard let value = Chemin(chemin)?.value(in: encoded.valeurs), value.isKnown else { return }
    add(chemin, value, nil)
  }

  private mutating func add(_ chemin: String, _ value: FieldValue, _ presumed: FieldValue?) {
    if case .list(let items) = value {
      add(
        Fait(
          chemin: chemin, valeur: .entier(items.count), presume: false,
          extrait: encoded.valeurs.extrait(chemin)))
    } else if value.isKnown {
      add(
        Fait(
          chemin: chemin, valeur: value.scalar, presume: false,
          extrait: encoded.valeurs.extrait(chemin)))
    } else {
      let presume = presumed?.scalar ?? .entier(0)
      add(Fait(chemin: chemin, valeur: presume, presume: true, extrait: nil))
    }
  }

  private mutating func add(_ fait: Fait) {
    if vus.insert(fait.chemin).inserted { faits.append(fait) }
  }

  /// The told facts that a derived one comes from.
  private func bases(of chemin: String) -> [String] {
    let point = chemin.lastIndex(of: ".").map { chemin.index(after: $0) } ?? chemin.startIndex
    let avant = chemin[..<point]
    switch chemin[point...] {
    case "nb_presents": return ["\(avant)presents", "nombres.presents", "membres"]
    case "presents_ouverture", "nb_distance": return ["\(avant)presents", "membres"]
    case "presents_vote": return ["\(avant)presents", "\(avant)sorties", "membres"]
    case "pouvoirs": return ["\(avant)procurations", "procurations"]
    case "nb_votants_max":
      return ["\(avant)presents", "nombres.presents", "membres", "procurations"]
    case "jours_francs": return ["convocation.date", "date"]
    case "strate": return ["assemblee.population"]
    case "suffrages_exprimes": return ["\(avant)vote.pour", "\(avant)vote.contre"]
    case "nom_complet": return [String(avant.dropLast())]
    default: return []
    }
  }
}
