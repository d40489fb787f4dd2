import Deliberation
import LuaHost

/// One séance under judgement, and the record of it that the state holds.
struct Subject {
  let seance: Seance
  /// The day whose law applies.
  let date: Jour?
  private let law: LawSchema
  private let contestes: Singularites
  private var base: Reading?
  /// The hypotheses of the record that the state holds; nil when it holds none.
  private var held: [Hypothese]?

  /// The record under some hypotheses.
  private struct Reading {
    let encoded: EncodedSeance
    let buffer: RecordBuffer
  }

  init(_ seance: Seance, law: LawSchema, date: Jour?) {
    self.seance = seance
    self.date = date ?? seance.date
    self.law = law
    contestes = Singularites(contestes: seance.contestes)
  }

  /// The record under `hypotheses`, put into `state` if it is not there, with an empty trace.
  mutating func record(
    _ hypotheses: [Hypothese], in state: LuaState
  ) throws(LuaError) -> EncodedSeance {
    let reading = reading(hypotheses)
    if held == hypotheses {
      state.resetTrace()
    } else {
      try state.setRecord(reading.buffer)
      held = hypotheses
    }
    return reading.encoded
  }

  /// The state has been replaced.
  mutating func forgetRecord() {
    held = nil
  }

  private mutating func reading(_ hypotheses: [Hypothese]) -> Reading {
    if hypotheses.isEmpty, let base { return base }
    var encoder = SeanceEncoder(
      seance, law: law, date: date, contestes: contestes, hypotheses: hypotheses,
      base: base?.encoded)
    let encoded = encoder.encode()
    let reading = Reading(encoded: encoded, buffer: encoder.buffer)
    if hypotheses.isEmpty { base = reading }
    return reading
  }
}

extension Seance {
  /// The paths for which two places of the text give different values, and these.
  fileprivate var contestes: [String: [Scalaire]] {
    var contestes: [String: [Scalaire]] = [:]
    for (chemin, extraits) in extraits ?? [:] where extraits.count > 1 {
      var valeurs: [Scalaire] = []
      for valeur in extraits.compactMap(\.valeur) where !valeurs.contains(valeur) {
        valeurs.append(valeur)
      }
      if valeurs.count > 1 { contestes[chemin] = valeurs }
    }
    return contestes
  }
}
