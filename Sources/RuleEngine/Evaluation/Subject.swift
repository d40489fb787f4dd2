import Deliberation
import LuaHost

/// One séance under judgement, and the record of it that the state holds.
struct Subject {
  let seance: Seance
  /// The day whose law applies.
  let date: Jour?
  private let law: Law
  private let contestes: [String: [Scalaire]]
  private var base: EncodedSeance?
  /// The hypotheses of the record that the state holds; nil when it holds none.
  private var held: [Hypothese]?

  init(_ seance: Seance, law: Law, date: Jour?) {
    self.seance = seance
    self.date = date ?? seance.date
    self.law = law
    contestes = Self.contestes(seance)
  }

  /// The record under `hypotheses`, put into `state` if it is not there, with an empty trace.
  mutating func record(
    _ hypotheses: [Hypothese], in state: LuaState
  ) throws(LuaError) -> EncodedSeance {
    let encoded = encode(hypotheses)
    if held == hypotheses {
      state.resetTrace()
    } else {
      try state.setRecord(encoded.buffer)
      held = hypotheses
    }
    return encoded
  }

  /// The state has been replaced.
  mutating func forgetRecord() {
    held = nil
  }

  private mutating func encode(_ hypotheses: [Hypothese]) -> EncodedSeance {
    if hypotheses.isEmpty, let base { return base }
    var encoder = SeanceEncoder(
      seance, law: law.schema, contestes: contestes, hypotheses: hypotheses)
    let encoded = encoder.encode(date: date)
    if hypotheses.isEmpty { base = encoded }
    return encoded
  }

  /// The paths for which two places of the text give different values.
  private static func contestes(_ seance: Seance) -> [String: [Scalaire]] {
    var contestes: [String: [Scalaire]] = [:]
    for (chemin, extraits) in seance.extraits ?? [:] where extraits.count > 1 {
      var valeurs: [Scalaire] = []
      for valeur in extraits.compactMap(\.valeur) where !valeurs.contains(valeur) {
        valeurs.append(valeur)
      }
      if valeurs.count > 1 { contestes[chemin] = valeurs }
    }
    return contestes
  }
}
