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

  /// The facts as a verdict cites them. O(facts).
  var faits: [Fait] {
    guard let encoded else { return [] }
    let faits = encoded.faits(facts, sauf: hypotheses)
    return encoded.registre.map { faits + $0.faits(facts) } ?? faits
  }

  /// The same, by their index; nil when some may be of the register.
  var faitsSitues: FaitsSitues? {
    guard let encoded, encoded.registre == nil else { return nil }
    return FaitsSitues(encoded.rangs(facts, sauf: hypotheses), in: encoded)
  }

  /// The acts of the register of which something was read, in order.
  var actes: [ActeRegarde] { encoded?.registre?.regardes(facts) ?? [] }
}
