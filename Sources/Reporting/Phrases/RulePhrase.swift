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

  /// No rule has that id; perhaps another was meant.
  public static func unknownRule(_ id: String, nearest: String?) -> String {
    "aucune règle ne s'appelle « \(id) »"
      + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
  }

  private static func message(_ kind: RuleProblem.Kind) -> String {
    switch kind {
    case .lua(let error): LuaPhrase.message(error) + LuaPhrase.quote(error)
    case .noRule: "le fichier ne rend ni règle ni paramètre"
    case .missingField(let name): "il manque « \(name) »"
    case .badField(let name, let attendu): "« \(name) » doit être \(attendu)"
    case .unknownField(let name, let nearest): unknown(name, nearest)
    case .duplicate(let id, let fichier): "« \(id) » est déjà déclaré dans \(fichier)"
    case .overlap(let nom, let du): "\(nom) : deux valeurs pour le \(du)"
    case .gap(let nom, let du):
      "\(nom) : aucune valeur à partir du \(du) ; dites « hors_fenetre » si c'est voulu"
    }
  }

  /// « x » is no such word; perhaps « y » was meant.
  static func unknown(_ name: String, _ nearest: String?) -> String {
    let hint = nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
    return "« \(name) » n'est pas reconnu ici\(hint)"
  }
}
