import Deliberation
import RuleEngine

/// What is wrong in a rules folder, one line each: `fichier:ligne: phrase`.
public enum RulePhrase {
  /// The problem with its place.
  public static func line(_ problem: RuleProblem) -> String {
    let place = problem.ligne.map { ":\($0)" } ?? ""
    return "\(problem.fichier)\(place): \(message(problem.kind))"
  }

  /// Why the folder could not be read.
  public static func message(_ error: RuleSetError) -> String {
    switch error {
    case .missing(let folder): "\(folder): le dossier de règles n'existe pas (option --rules)"
    case .notAFolder(let path): "\(path): ce n'est pas un dossier de règles"
    case .unreadable(let path): "\(path): fichier illisible, ou qui n'est pas en UTF-8"
    case .noRules(let folder): "\(folder): le dossier ne contient aucune règle"
    }
  }

  /// No rule of `regles` is called `id`.
  public static func noRule(_ id: String, among regles: [Regle]) -> String {
    let near = nearest(to: id, among: regles.map(\.id))
    let hint = near.map { " ; vouliez-vous dire « \($0) » ?" } ?? " (greffier rules les énumère)"
    return "aucune règle ne s'appelle « \(id) »\(hint)"
  }

  /// Why `explain` finds no verdict of `regle` to tell in the document `fichier`.
  public static func noItem(_ regle: Regle, _ fichier: String, point: Int?) -> String {
    guard let point else { return "\(fichier): le document ne contient aucune délibération" }
    guard regle.portee == .deliberation else {
      return "« \(regle.id) » porte sur la séance, non sur un point (option --point)"
    }
    return "\(fichier): le document n'a pas de point \(point) (option --point)"
  }

  package static func message(_ kind: RuleProblem.Kind) -> String {
    switch kind {
    case .lua(let error): LuaPhrase.message(error) + LuaPhrase.quote(error)
    case .noRule: "le fichier ne rend ni règle ni paramètre"
    case .missingField(let name): "il manque « \(name) »"
    case .badField(let name, let attendu): "« \(name) » doit être \(attendu)"
    case .unknownField(let name, let nearest): unknown(name, nearest)
    case .duplicate(let id, let fichier): "« \(id) » est déjà déclaré dans \(fichier)"
    case .overlap(let nom, let du): "\(nom) : deux valeurs pour le \(Mots.date(du))"
    case .gap(let nom, let du):
      "\(nom) : aucune valeur à partir du \(Mots.date(du)) ; dites « hors_fenetre » si c'est voulu"
    }
  }

  /// « x » is no such word; perhaps « y » was meant.
  static func unknown(_ name: String, _ nearest: String?) -> String {
    let hint = nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
    return "« \(name) » n'est pas reconnu ici\(hint)"
  }
}
