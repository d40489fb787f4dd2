import Deliberation
import LuaHost
import Synchronization

/// A séance and the parameters of its date, as rules read them: what a run and its verdict need
/// to say where each value that was read comes from.
///
/// One instance serves every run under the same hypotheses, and the verdicts that come of them.
final class EncodedSeance: Sendable {
  let root: Block
  let deliberations: [Block]
  /// Nil for an act of the register, which is written without.
  let parametres: Block?
  /// The record that was encoded, with the hypotheses in place.
  let valeurs: Seance
  /// The range of populations that is supposed; nil when none is.
  let hypothesesPopulation: ClosedRange<Int>?
  let lus: ParametresLus
  let annuaire: Annuaire
  let map: FactMap
  /// What the rule that is run sees of the register; nil when it sees none.
  let registre: HistoireVue?
  /// What was asked for: many rules read the same facts.
  private let places = Mutex<[FactID: Place]>([:])
  private let connus = Mutex(FaitsConnus())

  init(_ encoder: SeanceEncoder, root: Block) {
    self.root = root
    parametres = encoder.parametres
    deliberations = encoder.deliberations
    valeurs = encoder.seance
    hypothesesPopulation = encoder.hypotheses.population
    lus = encoder.lus
    annuaire = encoder.annuaire
    map = encoder.map
    registre = nil
  }

  /// `parent` with what `retouche` changed.
  init(_ parent: EncodedSeance, _ retouche: Retouche) {
    root = parent.root
    parametres = parent.parametres
    deliberations = parent.deliberations
    valeurs = retouche.valeurs
    hypothesesPopulation = retouche.hypotheses.population
    lus = retouche.lus
    annuaire = parent.annuaire
    map = retouche.map
    registre = parent.registre
  }

  /// `parent` as a rule that sees `registre` reads it.
  init(_ parent: EncodedSeance, registre: HistoireVue) {
    root = parent.root
    parametres = parent.parametres
    deliberations = parent.deliberations
    valeurs = parent.valeurs
    hypothesesPopulation = parent.hypothesesPopulation
    lus = parent.lus
    annuaire = parent.annuaire
    map = parent.map
    self.registre = registre
  }

  /// What the functions of a rule are given, on the séance or on one of its délibérations.
  func arguments(item: Int?) -> [LuaArgument] {
    var common: [LuaArgument] = [.object(root), parametres.map { .object($0) } ?? .nil]
    if let registre { common.append(.object(registre.vue.racine)) }
    return item.map { [.object(deliberations[$0])] + common } ?? common
  }

  /// Whether `fact` is the value of a parameter.
  func estDroit(_ fact: FactID) -> Bool { parametres != nil && fact.slot < root.start }

  /// Whether `fact` is one of the register.
  func estHistoire(_ fact: FactID) -> Bool { registre?.histoire.contient(fact) ?? false }

  /// The value of the parameter that `fact` is; nil when it has none.
  func parametre(_ fact: FactID) -> ParametreLu? {
    lus.valeur(fact.slot - (parametres?.start ?? 0))
  }

  /// Why reading `fact` ended a run; nil when nothing is known of that.
  func attente(_ fact: FactID) -> Attente? {
    estDroit(fact) ? lus.attente(fact.slot - (parametres?.start ?? 0)) : map.attentes[fact.slot]
  }

  /// The path of a fact, in the record or in the register.
  func chemin(_ fact: FactID) -> String {
    if let registre, estHistoire(fact) { return registre.chemin(fact) }
    return place(of: fact).chemin
  }

  /// The path of a fact of the record, and what is told of its field.
  func place(of fact: FactID) -> Place {
    places.withLock { places in
      if let known = places[fact] { return known }
      let place = map.place(of: fact)
      places[fact] = place
      return place
    }
  }

  /// The facts that verdicts cite for having read `facts`, in order, each once.
  func faits(_ facts: ArraySlice<FactID>, sauf hypotheses: [Hypothese]) -> [Fait] {
    if facts.isEmpty { return [] }
    return connus.withLock { connus in
      let rangs = connus.rangs(facts, sauf: hypotheses, in: self)
      return rangs.map { connus.faits[$0] }
    }
  }

  /// The same, each by its index, which `fait` takes.
  func rangs(_ facts: ArraySlice<FactID>, sauf hypotheses: [Hypothese]) -> [Int] {
    if facts.isEmpty { return [] }
    return connus.withLock { $0.rangs(facts, sauf: hypotheses, in: self) }
  }

  func fait(_ rang: Int) -> Fait { connus.withLock { $0.faits[rang] } }

  /// The value of a derived fact; for a list, how many items it has.
  func derive(_ fact: FactID) -> Scalaire? { map.derive(fact) }
}
