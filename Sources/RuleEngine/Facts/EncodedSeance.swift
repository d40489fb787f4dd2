import Deliberation
import LuaHost

/// A séance and the parameters of its date, as rules read them: what a run and its verdict need
/// to say where each value that was read comes from.
///
/// One instance serves every run under the same hypotheses, and the verdicts that come of them.
final class EncodedSeance: Sendable {
  let root: Block
  let deliberations: [Block]
  let parametres: Block
  /// The record that was encoded, with the hypotheses in place.
  let valeurs: Seance
  /// The range of populations that is supposed; nil when none is.
  let hypothesesPopulation: ClosedRange<Int>?
  let lus: ParametresLus
  let annuaire: Annuaire
  let map: FactMap

  init(_ encoder: SeanceEncoder, root: Block, parametres: Block) {
    self.root = root
    self.parametres = parametres
    deliberations = encoder.deliberations
    valeurs = encoder.seance
    hypothesesPopulation = encoder.hypotheses.population
    lus = encoder.lus
    annuaire = encoder.annuaire
    map = encoder.map
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
  }

  /// Whether `fact` is the value of a parameter.
  func estDroit(_ fact: FactID) -> Bool { fact.slot >= parametres.start }

  /// The value of the parameter that `fact` is; nil when it has none.
  func parametre(_ fact: FactID) -> ParametreLu? {
    lus.valeur(fact.slot - parametres.start)
  }

  /// Why reading `fact` ended a run; nil when nothing is known of that.
  func attente(_ fact: FactID) -> Attente? {
    estDroit(fact) ? lus.attente(fact.slot - parametres.start) : map.attentes[fact.slot]
  }

  /// The path of a fact of the record, and what is told of its field.
  func place(of fact: FactID) -> Place { map.place(of: fact) }

  /// The value of a derived fact; for a list, how many items it has.
  func derive(_ fact: FactID) -> Scalaire? { map.derive(fact) }
}
