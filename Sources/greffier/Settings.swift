import Deliberation
import Reporting
import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The settings of a run, on the day that it takes place.
struct Settings: Sendable {
  let reglages: Reglages
  let today: Jour

  /// The day is read once.
  init(reglages: Reglages) {
    self.reglages = reglages
    today = Self.day
  }

  /// The day that the clock tells, in UTC.
  static var day: Jour {
    Jour(numero: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  /// Names the dérogations that no longer hold on standard error; whether there are any.
  func reportExpired() -> Bool {
    let expirees = reglages.expirees(le: today)
    for derogation in expirees {
      Output.diagnostic(
        ReglagesPhrase.expiree(derogation, fichier: reglages.fichier ?? Reglages.nom))
    }
    return !expirees.isEmpty
  }

  /// The same as values.
  var expiredNotes: [RunNote] {
    reglages.expirees(le: today).map { derogation in
      ReglagesPhrase.note(derogation, fichier: reglages.fichier ?? Reglages.nom)
    }
  }

  func applied(to verdicts: [Verdict], _ dossier: Dossier) -> [Verdict] {
    reglages.applique(verdicts, a: dossier.seance, le: today)
  }
}
