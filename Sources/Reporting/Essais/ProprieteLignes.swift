import RuleEngine
import RuleTesting

/// What is told of a property that does not hold: the verdicts, then the séances to copy.
enum ProprieteLignes {
  /// The most lines that the séances take; beyond, each stands on one.
  private static let most = 9

  /// Why it does not hold, in one line.
  static func faute(_ result: ProprieteResult) -> String {
    guard let contre = result.contreExemple else {
      return "\(Mots.compte(result.essayees, "séance convient", "séances conviennent")) sur "
        + "\(Mots.compte(result.tirees, "tirée", "tirées")), pour \(result.voulues) voulues : "
        + "fixez par « avec » ce qui les rend rares"
    }
    let apres = contre.apres.map { ", puis \(issue($0.obtenu))" } ?? ""
    return "attendu : \(attendu(result.propriete.attendu)) ; obtenu : "
      + "\(issue(contre.avant.obtenu))\(apres)"
  }

  /// Under the heading: at most fourteen lines, whatever the séance.
  static func lignes(_ result: ProprieteResult, _ rejouer: String) -> [String] {
    guard let contre = result.contreExemple else {
      return ["faute   : \(faute(result))", "rejouer : \(rejouer)"]
    }
    var lignes = ["attendu : \(attendu(result.propriete.attendu))"]
    if let apres = contre.apres {
      lignes.append("avant   : \(obtenu(contre.avant.obtenu))")
      lignes.append("après   : \(obtenu(apres.obtenu))")
    } else {
      lignes.append("obtenu  : \(obtenu(contre.avant.obtenu))")
    }
    lignes.append("à copier dans les essais :")
    return lignes + essais(result, contre).map { "  " + $0 } + ["rejouer : \(rejouer)"]
  }

  private static func essais(_ result: ProprieteResult, _ contre: ContreExemple) -> [String] {
    let ecrits = contre.essais(result.propriete.attendu)
      .map { $0.lignes(titre: titre(result.propriete.titre, $0.place)) }
    let lignes = ecrits.flatMap { $0 }
    guard lignes.count > most else { return lignes }
    return ecrits.map { $0.map { $0.drop { $0 == " " } }.joined(separator: " ") }
  }

  private static func titre(_ titre: String, _ place: EssaiEcrit.Place) -> String {
    switch place {
    case .seule: titre
    case .avant: titre + " : avant"
    case .apres: titre + " : après"
    }
  }

  private static func attendu(_ attendu: Propriete.Attendu) -> String {
    switch attendu {
    case .parmi(let issues): Mots.enumeration(issues.map(Mots.resultat), "ou")
    case .pasPire: "après le changement, un verdict qui n'est pas pire"
    case .identique: "après le changement, le même verdict"
    }
  }

  private static func issue(_ verdict: Verdict) -> String {
    Mots.resultat(verdict.resultat)
      + (verdict.gravite.map { " (\(Mots.gravite($0)))" } ?? "")
  }

  private static func obtenu(_ verdict: Verdict) -> String {
    "\(issue(verdict)) « \(VerdictPhrase.message(verdict)) »"
  }
}

extension EssaiRejouer {
  /// The command that tries the property on the same séances, up to the one that breaks it.
  func commande(_ result: ProprieteResult, graine: UInt64) -> String {
    let propriete = result.propriete
    let cases =
      result.voulues == PropertyRunner.tiragesUsuels ? "" : " --cases \(result.voulues)"
    return "greffier test \(Self.quoted(dossier)) --regle \(propriete.regle)"
      + " --titre \(Self.quoted(propriete.titre))\(cases) --seed \(graine)"
  }
}
