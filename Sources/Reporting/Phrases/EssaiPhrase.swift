import RuleEngine
import RuleTesting

/// Why a case of a rule could not be run.
enum EssaiPhrase {
  static func line(_ fault: EssaiFault) -> String {
    let place = fault.rang.map { " (cas \($0))" } ?? ""
    return "\(fault.fichier)\(place): \(message(fault.kind))"
  }

  private static func message(_ kind: EssaiFault.Kind) -> String {
    switch kind {
    case .lua(let error):
      "\(error.line.map { "ligne \($0) : " } ?? "")\(LuaPhrase.message(error))"
    case .noCase: "le fichier ne contient aucun cas : return essais { { \"titre\", … } }"
    case .noTitle: "le cas doit commencer par son titre"
    case .noRule(let id): "aucune règle ne s'appelle « \(id) »"
    case .badField(let name, let attendu): "« \(name) » doit être \(attendu)"
    case .unknownField(let name, let nearest): RulePhrase.unknown(name, nearest)
    case .unknownParameter(let nom, let nearest):
      "aucun paramètre ne s'appelle « \(nom) »"
        + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .tooMany(let most): "l'entrée donne plus de \(most) cas"
    case .document(let path): "le document « \(path) » ne peut être lu"
    case .csv(let message): "ce n'est pas un tableau CSV (\(message))"
    }
  }
}
