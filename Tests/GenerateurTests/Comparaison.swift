import Deliberation
import Generateur
import RuleEngine

/// What was found in a sown séance beside what had to be.
struct Comparaison: Sendable, CustomStringConvertible {
  let faute: String?
  let description: String
  /// The verdicts that only one side has.
  let ecarts: [String]

  init(_ semee: SeanceSemee, _ evaluator: Evaluator) {
    let found = evaluator.evaluate(semee.seance).filter { verdict in
      verdict.resultat != .conforme && verdict.resultat != .sans_objet
    }.map(Self.texte)
    let expected = semee.attendus.map(Self.texte)
    let missing = Set(expected).subtracting(found).map { "not found: " + $0 }
    let more = Set(found).subtracting(expected).map { "not sown: " + $0 }
    ecarts = (missing + more).sorted()
    faute = semee.faute
    let jour = semee.seance.date?.description ?? ""
    description = "\(semee.seance.id ?? "") of \(jour), \(faute ?? "regular"): \(ecarts)"
  }

  private static func texte(_ verdict: Verdict) -> String {
    texte(
      verdict.regle.id, verdict.ordre, verdict.resultat.rawValue, verdict.gravite?.rawValue)
  }

  private static func texte(_ attendu: Attendu) -> String {
    texte(attendu.regle, attendu.ordre, attendu.resultat.rawValue, attendu.gravite)
  }

  private static func texte(
    _ regle: String, _ ordre: Int?, _ resultat: String, _ gravite: String?
  ) -> String {
    "\(regle) \(ordre.map(String.init) ?? "-") \(resultat) \(gravite ?? "")"
  }
}
