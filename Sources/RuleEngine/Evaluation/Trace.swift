import Deliberation
import LuaHost

/// What one run read: the facts in order of reading, and the record that they were read in.
struct Trace: Sendable {
  let hypotheses: [Hypothese]
  /// A part of what all the rules of a sweep read.
  let facts: ArraySlice<FactID>
  /// Nil when the run could not start.
  let encoded: EncodedSeance?

  /// What the run read of the law, in order.
  var parametres: [ParametreLu] {
    guard let encoded, facts.contains(where: encoded.estDroit) else { return [] }
    return facts.lazy.filter(encoded.estDroit).compactMap(encoded.parametre)
  }

  /// The facts as a verdict cites them. O(facts × depth).
  var faits: [Fait] {
    guard let encoded else { return [] }
    return Faits(facts, in: encoded, hypotheses).faits + (encoded.registre?.faits(facts) ?? [])
  }

  /// The acts of the register of which something was read, in order.
  var actes: [ActeRegarde] { encoded?.registre?.regardes(facts) ?? [] }
}

/// Turns what a run read into the facts that its verdict cites.
private struct Faits {
  let encoded: EncodedSeance
  let hypotheses: [Hypothese]
  private(set) var faits: [Fait] = []
  private var vus: Set<String> = []

  init(_ trace: ArraySlice<FactID>, in encoded: EncodedSeance, _ hypotheses: [Hypothese]) {
    self.encoded = encoded
    self.hypotheses = hypotheses
    for fact in trace where !encoded.estHistoire(fact) {
      if !encoded.estDroit(fact) {
        add(fact)
      } else if encoded.parametre(fact) != nil {
        add("date")
      }
    }
  }

  private mutating func add(_ fact: FactID) {
    let place = encoded.place(of: fact)
    let chemin = place.chemin
    guard !vus.contains(chemin), !hypotheses.contains(where: { $0.chemin == chemin }) else {
      return
    }
    if let derive = encoded.derive(fact) {
      add(Fait(chemin: chemin, valeur: derive, presume: false, extrait: nil))
      for base in bases(of: chemin) { add(base) }
    } else {
      add(chemin, place.value(in: encoded.valeurs), place.info?.presumed)
    }
  }

  private mutating func add(_ chemin: String) {
    guard !vus.contains(chemin), let value = Chemin(chemin)?.value(in: encoded.valeurs),
      value.isKnown
    else { return }
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
