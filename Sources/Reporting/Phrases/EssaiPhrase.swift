import RuleEngine
import RuleTesting

/// Why a case of a rule could not be run.
package enum EssaiPhrase {
  package static func line(_ fault: EssaiFault) -> String {
    let place = fault.rang.map { " (cas \($0))" } ?? ""
    return "\(fault.fichier)\(place): \(message(fault.kind))"
  }

  /// « 172 essais : 172 réussis, 0 échoué. », then the properties and the documents when there are
  /// any, a line each.
  static func tally(_ report: EssaiReport, _ style: Style) -> String {
    let total = report.resultats.count + report.fautes.count
    var lines: [String] = []
    if total > 0 || (report.documents.isEmpty && report.proprietes == nil) {
      lines.append(
        style.bold(Mots.compte(total, "essai", "essais") + " : ")
          + Mots.compte(report.reussis, "réussi", "réussis") + ", "
          + Mots.compte(report.echoues, "échoué", "échoués") + ".")
    }
    if let proprietes = report.proprietes { lines.append(tally(proprietes, style)) }
    if !report.documents.isEmpty {
      lines.append(
        style.bold(Mots.compte(report.documents.count, "document", "documents") + " : ")
          + Mots.compte(report.documents.count - report.changes, "inchangé", "inchangés") + ", "
          + Mots.compte(report.changes, "changé", "changés") + ".")
    }
    return lines.joined(separator: "\n")
  }

  /// « 3 propriétés sur 100 séances chacune, graine 1 : 3 vérifiées, 0 rompue. »
  private static func tally(_ report: ProprieteReport, _ style: Style) -> String {
    let total = report.resultats.count
    return style.bold(
      Mots.compte(total, "propriété", "propriétés")
        + " sur \(Mots.compte(report.tirages, "séance", "séances"))"
        + (total >= 2 ? " chacune" : "") + ", graine \(report.graine) : ")
      + Mots.compte(report.verifiees, "vérifiée", "vérifiées") + ", "
      + Mots.compte(report.rompues, "rompue", "rompues") + "."
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
