import Deliberation
import LuaHost
import RuleEngine

/// Tries the properties of a rules folder on séances drawn at random, and makes what breaks one
/// as small as it can (QuickCheck: Claessen and Hughes, 2000).
///
///     PropertyRunner(evaluator, suite, tirages: 100, graine: 42).run(into: &report)
///
/// The same seed draws the same séances for a property, whichever others run, and however many
/// séances are asked for.
public struct PropertyRunner {
  /// How many séances a property is tried on, unless told otherwise.
  public static let tiragesUsuels = 100
  /// The seed, unless told otherwise.
  public static let graineUsuelle: UInt64 = 1

  private let evaluator: Evaluator
  private let proprietes: [Propriete]
  private let tirages: Int
  private let graine: UInt64

  /// - Parameters:
  ///   - suite: a suite of `evaluator`'s folder.
  ///   - tirages: how many séances each property is tried on.
  public init(
    _ evaluator: Evaluator, _ suite: EssaiSuite, tirages: Int = tiragesUsuels,
    graine: UInt64 = graineUsuelle
  ) {
    self.evaluator = evaluator
    proprietes = suite.proprietes
    self.tirages = tirages
    self.graine = graine
  }

  /// Tries every property, or those up to the first that fails, and adds what came to `report`.
  /// With `failFast`, none is tried when a case of `report` failed.
  public func run(failFast: Bool = false, into report: inout EssaiReport) {
    guard !proprietes.isEmpty, !(failFast && report.echoues > 0) else { return }
    var tried = ProprieteReport(tirages: tirages, graine: graine)
    for propriete in proprietes {
      if failFast, report.echoues + tried.rompues > 0 { break }
      do throws(EssaiFault.Kind) {
        tried.resultats.append(try essaie(propriete))
      } catch {
        report.fautes.append(
          EssaiFault(fichier: propriete.fichier, rang: propriete.rang, kind: error))
      }
    }
    report.proprietes = tried
  }

  private func essaie(_ propriete: Propriete) throws(EssaiFault.Kind) -> ProprieteResult {
    let tireur = Tireur(evaluator.law.parametres)
    var juge = PropertyJudge(propriete, evaluator)
    var graines = SplitMix(graine: graine, texte: "\(propriete.regle)\n\(propriete.titre)")
    var (essayees, tirees) = (0, 0)
    var contreExemple: ContreExemple?
    while essayees < tirages, tirees < tirages * Self.patience, contreExemple == nil {
      tirees += 1
      let tirage = tireur.tirage(graine: graines.next(), avec: propriete.avec)
      guard let (avant, apres) = try juge.juge(tirage) else { continue }
      essayees += 1
      guard juge.rompt(avant, apres) else { continue }
      let trouve = ContreExemple(rang: essayees, avant: avant, apres: apres)
      contreExemple = try reduit(trouve, &juge)
    }
    return ProprieteResult(
      propriete: propriete, essayees: essayees, tirees: tirees, voulues: tirages,
      contreExemple: contreExemple)
  }

  /// How many are drawn for each that is wanted, when many do not suit.
  private static let patience = 20
  /// The most séances that shrinking judges.
  private static let reductions = 500

  /// The smallest found that breaks it in the same way.
  private func reduit(
    _ trouve: ContreExemple, _ juge: inout PropertyJudge
  ) throws(EssaiFault.Kind) -> ContreExemple {
    var petit = trouve
    var reste = Self.reductions
    var candidats = Reduction(petit.avant.tirage).candidats[...]
    while reste > 0, let tirage = candidats.popFirst() {
      reste -= 1
      guard let (avant, apres) = try juge.juge(tirage), juge.rompt(avant, apres) else { continue }
      let plusPetit = ContreExemple(rang: trouve.rang, avant: avant, apres: apres)
      guard plusPetit.dernier.obtenu.resultat == trouve.dernier.obtenu.resultat else { continue }
      petit = plusPetit
      candidats = Reduction(tirage).candidats[...]
    }
    return petit
  }
}
