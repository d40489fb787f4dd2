import Deliberation
import LuaHost

/// One séance under judgement, and the record of it that the state holds.
struct Subject {
  let seance: Seance
  /// The day whose law applies.
  let date: Jour?
  private let droit: DroitDuJour
  private let contestes: Singularites
  /// What rules that look at several séances are given; nil for the others.
  let histoire: Histoire?
  /// The first readings, the one under no hypothesis before all.
  private var readings: [EncodedReading] = []
  /// The hypotheses of the record that the state holds; nil when it holds none.
  private var held: [Hypothese]?
  /// As many as one rule tries.
  private static let mostReadings = Exploration.bound

  init(_ seance: Seance, _ droit: DroitDuJour, date: Jour?, histoire: Histoire? = nil) {
    self.seance = seance
    self.histoire = histoire
    self.date = date ?? seance.date
    self.droit = droit
    contestes = Singularites(contestes: seance.contestes)
  }

  /// The record under `hypotheses`, put into `state` if it is not there, with an empty trace.
  ///
  /// - Parameter fenetre: what the rule that is to read it declares of the register.
  mutating func record(
    _ hypotheses: [Hypothese], in state: LuaState, _ fenetre: FenetreRegistre? = nil
  ) throws(LuaError) -> EncodedSeance {
    let reading = reading(hypotheses)
    if held == hypotheses {
      state.resetTrace()
    } else {
      try state.setRecord(reading.buffer)
      held = hypotheses
    }
    guard let fenetre, let histoire = reading.histoire, let vue = histoire.vue(fenetre) else {
      return reading.encoded
    }
    return EncodedSeance(reading.encoded, registre: HistoireVue(histoire: histoire, vue: vue))
  }

  /// The state has been replaced.
  mutating func forgetRecord() {
    held = nil
  }

  /// The record under `hypotheses`, of which all but the last were tried before.
  private mutating func reading(_ hypotheses: [Hypothese]) -> EncodedReading {
    if let known = known(hypotheses[...]) { return known }
    let reading = retouched(hypotheses) ?? encode(hypotheses)
    if readings.count < Self.mostReadings { readings.append(reading) }
    return reading
  }

  private func known(_ hypotheses: ArraySlice<Hypothese>) -> EncodedReading? {
    readings.first { $0.hypotheses[...] == hypotheses }
  }

  private func retouched(_ hypotheses: [Hypothese]) -> EncodedReading? {
    guard let last = hypotheses.last, let parent = known(hypotheses.dropLast()) else { return nil }
    return Retouche.reading(parent, last, droit.law)
  }

  private func encode(_ hypotheses: [Hypothese]) -> EncodedReading {
    var encoder = SeanceEncoder(
      seance, droit, date: date, contestes: contestes, hypotheses: hypotheses,
      base: readings.first?.encoded)
    let encoded = encoder.encode()
    let ecrite = histoire.map { encoder.encode($0) }
    return EncodedReading(
      hypotheses: hypotheses, encoded: encoded, buffer: encoder.buffer, histoire: ecrite)
  }
}

extension Seance {
  /// The paths for which two places of the text give different values, and these.
  var contestes: [String: [Scalaire]] {
    Dictionary(uniqueKeysWithValues: contradictions.map { ($0.chemin, $0.versions.map(\.valeur)) })
  }
}
