import RuleEngine
import RuleTesting

/// What is told of a case that failed: expected and got, one under the other, then why.
enum EssaiLignes {
  struct Ligne {
    let mot: String
    let nue: String

    /// As it stands in a sentence.
    var seule: String { "\(mot) : \(nue)" }
    /// As it stands under others.
    var texte: String { "\(mot.padding(to: 7)) : \(nue)" }
  }

  /// At most ten lines.
  static func lignes(_ result: EssaiResult, _ rejouer: EssaiRejouer) -> [Ligne] {
    let essai = result.essai
    var lignes = [
      Ligne(mot: "attendu", nue: expected(essai.attendu)),
      Ligne(mot: "obtenu", nue: result.obtenu.map(obtained) ?? "aucun verdict"),
    ]
    if let obtenu = result.obtenu {
      if result.ecarts.contains(.remede) {
        lignes.append(Ligne(mot: "remède", nue: obtenu.remede ?? "aucun"))
      }
      let faits = FaitPhrase.resume(obtenu.faits, most: 5, suite: " ; …")
      if let faits { lignes.append(Ligne(mot: "faits", nue: faits)) }
      if let place = place(obtenu) { lignes.append(Ligne(mot: "décidé", nue: place)) }
    }
    return lignes + [Ligne(mot: "rejouer", nue: rejouer.commande(essai))]
  }

  private static func place(_ verdict: Verdict) -> String? {
    if let error = verdict.erreur {
      return (error.chunk ?? verdict.regle.fichier) + (error.line.map { ":\($0)" } ?? "")
    }
    return verdict.branche.map { "\($0.fichier):\($0.ligne)" }
  }

  private static func expected(_ attendu: Essai.Attendu) -> String {
    outcome(attendu.resultat, attendu.gravite)
      + (attendu.message.map { " « \($0) »" } ?? "")
      + (attendu.messageSans.map { ", sans « \($0) »" } ?? "")
      + (attendu.remede.map { ", remède « \($0) »" } ?? "")
      + (attendu.manque.map(missing) ?? "")
  }

  private static func obtained(_ verdict: Verdict) -> String {
    let message = VerdictPhrase.message(verdict)
    return outcome(verdict.resultat, verdict.gravite)
      + (verdict.resultat == .erreur ? " : \(message)" : " « \(message) »")
      + (verdict.manquants.isEmpty ? "" : missing(verdict.manquants))
  }

  private static func outcome(_ resultat: Resultat, _ gravite: Gravite?) -> String {
    Mots.resultat(resultat) + (gravite.map { " (\(Mots.gravite($0)))" } ?? "")
  }

  private static func missing(_ chemins: [String]) -> String {
    ", manque : " + chemins.joined(separator: ", ")
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
