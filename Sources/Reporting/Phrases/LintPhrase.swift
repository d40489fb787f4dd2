import Deliberation
import RuleEngine

/// What `lint` finds in a rules folder, one line each: `fichier:ligne: phrase`.
public enum LintPhrase {
  /// The finding with its place.
  public static func line(_ finding: LintFinding) -> String {
    let place = finding.ligne.map { ":\($0)" } ?? ""
    let level = finding.isError ? "" : "avertissement : "
    return "\(finding.fichier)\(place): \(level)\(message(finding.kind))"
  }

  /// « 11 règles, 8 paramètres : 0 erreur, 1 avertissement. »
  public static func tally(_ findings: [LintFinding], _ law: Law) -> String {
    let errors = findings.count(where: \.isError)
    return Mots.compte(law.ruleSet.regles.count, "règle", "règles") + ", "
      + Mots.compte(law.parametres.count, "paramètre", "paramètres") + " : "
      + Mots.compte(errors, "erreur", "erreurs") + ", "
      + Mots.compte(findings.count - errors, "avertissement", "avertissements") + "."
  }

  /// The finding without its place.
  package static func message(_ kind: LintFinding.Kind) -> String {
    switch kind {
    case .problem(let problem): RulePhrase.message(problem)
    case .otherId(let id, let nom):
      "l'id « \(id) » n'est pas le nom du fichier, « \(nom) »"
    case .orphanEssais(let id): "aucune règle ne s'appelle « \(id) »"
    case .undefined(let name, let near): "« \(name) » n'est pas défini" + hint(near)
    case .globalWrite(let name): "« \(name) » est global : écrivez « local \(name) »"
    case .unknownField(let name, let type, let near):
      "« \(name) » n'est pas un champ " + (type.map { "de \($0)" } ?? "d'une liste") + hint(near)
    case .unknownGravite(let text, let near): gravite(text, near)
    case .noEssais(let id): "la règle « \(id) » n'a pas d'essais"
    case .oldCheck(let nom, let jour):
      "\(nom) : valeur vérifiée le \(Mots.date(jour)), il y a plus de deux ans"
    case .figure(let nombre, let noms):
      "« \(nombre) » est aussi une valeur de \(Mots.enumeration(noms)) : lisez le paramètre"
    }
  }

  private static func gravite(_ text: String, _ near: String?) -> String {
    let words = Mots.enumeration(Gravite.allCases.map(\.rawValue), "ou")
    return "la gravité « \(text) » n'existe pas" + (near == nil ? " : \(words)" : hint(near))
  }

  private static func hint(_ near: String?) -> String {
    near.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
  }
}
