import RuleEngine
import RuleTesting

/// The report on essais as one JSON object.
public enum EssaiJSON {
  public static func report(
    _ report: EssaiReport, _ findings: [LintFinding], rejouer: EssaiRejouer
  ) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("essais", report.resultats.count + report.fautes.count)
      json.member("reussis", report.reussis)
      json.member("echoues", report.echoues)
      json.member("cas") { json in
        json.array { for result in report.resultats { write(result, rejouer, to: &$0) } }
      }
      if let tried = report.proprietes {
        json.member("graine", "\(tried.graine)")
        json.member("proprietes") { json in
          json.array { for result in tried.resultats { write(result, tried, rejouer, to: &$0) } }
        }
      }
      json.member("illisibles", report.fautes.map(EssaiPhrase.line))
      json.member("documents") { json in
        json.array { for result in report.documents { write(result, to: &$0) } }
      }
      json.member("sans_essai", report.sansEssai)
      json.member("constats", findings.map(LintPhrase.line))
    }
    return json.text + "\n"
  }

  private static func write(
    _ result: ProprieteResult, _ tried: ProprieteReport, _ rejouer: EssaiRejouer,
    to json: inout JSONWriter
  ) {
    let propriete = result.propriete
    let commande = rejouer.commande(result, graine: tried.graine)
    json.object { json in
      json.member("regle", propriete.regle)
      json.member("titre", propriete.titre)
      json.member("fichier", propriete.fichier)
      json.member("rang", propriete.rang)
      json.member("verifiee", result.estVerifiee)
      json.member("seances", result.essayees)
      json.member("tirees", result.tirees)
      let lines = result.estVerifiee ? [] : ProprieteLignes.lignes(result, commande)
      json.member("details", lines)
      json.member("rejouer", commande)
    }
  }

  private static func write(_ result: DocumentResult, to json: inout JSONWriter) {
    json.object { json in
      json.member("document", result.document)
      json.member("reussi", result.estReussi)
      json.member("ecarts", GardePhrase.ecarts(result))
    }
  }

  private static func write(
    _ result: EssaiResult, _ rejouer: EssaiRejouer, to json: inout JSONWriter
  ) {
    let essai = result.essai
    json.object { json in
      json.member("regle", essai.regle)
      json.member("titre", essai.titre)
      json.member("variante", essai.variante)
      json.member("fichier", essai.fichier)
      json.member("rang", essai.rang)
      json.member("reussi", result.estReussi)
      json.member("attendu", essai.attendu.resultat.rawValue)
      json.member("obtenu", result.obtenu?.resultat.rawValue)
      json.member("gravite", result.obtenu?.gravite?.rawValue)
      json.member("message", result.obtenu.map(VerdictPhrase.message))
      json.member("rejouer", rejouer.commande(essai))
    }
  }
}
