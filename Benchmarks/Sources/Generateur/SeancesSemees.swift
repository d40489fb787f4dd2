import Deliberation
import TestSupport

/// Plausible séances of French councils, in three of ten of which one fault is sown.
///
/// Each hangs on the seed and its rank alone, so that any of them can be made at any moment, by any
/// thread, and a stream of any length takes no memory.
///
///     let seances = SeancesSemees(graine: 7)
///     let (seance, attendus) = (seances[41].seance, seances[41].attendus)
///
/// What is expected is written from the law by whoever sows the fault: no rule is asked.
public struct SeancesSemees: Sendable {
  /// The parts of ten that hold a fault; each kind is as frequent as another.
  public static let partFautive = 3
  /// Draws at most before a council that suits a fault is given up: one in 29 is an EPCI.
  private static let essais = 2_000

  /// What all the séances come from.
  public let graine: UInt64
  public let taille: Taille

  public init(graine: UInt64, taille: Taille = .france) {
    self.graine = graine
    self.taille = taille
  }

  /// The séance of that rank, from 0.
  public subscript(rang: Int) -> SeanceSemee {
    var hasard = SeededGenerator(seed: graine &+ UInt64(rang) &* 0xD134_2543_DE82_EF95)
    let fautive = hasard.below(10) < Self.partFautive
    let (conseil, faute) = fautive ? fautif(&hasard) : (Conseil(taille, &hasard), nil)
    let besoin = faute?.besoin ?? Besoin(variantes: true)
    var brouillon = Brouillon(conseil, taille, besoin, hasard)
    brouillon.seance.id = "seance-\(rang)"
    let attendus = faute?.seme(&brouillon) ?? []
    return SeanceSemee(seance: brouillon.achevee, faute: faute?.nom, attendus: attendus)
  }

  /// A kind of fault and a council that suits it: the council is drawn again until one does, or the
  /// kind, where all councils are of one size.
  private func fautif(_ hasard: inout SeededGenerator) -> (Conseil, Faute?) {
    var (faute, conseil) = (hasard.parmi(Faute.toutes), Conseil(taille, &hasard))
    for _ in 0..<Self.essais where !faute.besoin.convient(a: conseil) {
      if taille != .france { faute = hasard.parmi(Faute.toutes) }
      conseil = Conseil(taille, &hasard)
    }
    return (conseil, faute.besoin.convient(a: conseil) ? faute : nil)
  }
}
