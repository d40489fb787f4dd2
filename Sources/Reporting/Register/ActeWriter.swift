import Deliberation
import Register
import RuleEngine

/// Acts of a register as JSON, one object on one line each.
public enum ActeWriter {
  /// What lists tell of an act.
  public static func json(_ acte: ActeSummary) -> String {
    var json = JSONWriter(pretty: false)
    json.object { summary(acte, to: &$0) }
    return json.text
  }

  /// All that is kept but the bytes: the summary, the record as read, what was corrected since,
  /// the text, the verdicts in force.
  public static func json(_ acte: Acte) -> String {
    var json = JSONWriter(pretty: false)
    json.object { json in
      summary(acte.summary, to: &json)
      json.member("record") { $0.json(acte.record) }
      json.member("corrections") { json in
        json.array { for correction in acte.corrections { $0.value(.object(correction)) } }
      }
      json.member("texte", acte.texte)
      json.member("verdicts") { $0.json(acte.verdicts ?? "null") }
    }
    return json.text
  }

  static func summary(_ acte: ActeSummary, to json: inout JSONWriter) {
    json.member("acte", acte.empreinte.description)
    json.member("nom", acte.nom)
    json.member("ajoute_le", acte.ajouteLe)
    json.member("date", acte.date?.description)
    json.member("type", acte.type?.rawValue)
    json.member("assemblee", acte.assemblee)
    json.member("commune", acte.commune)
    json.member("objet", acte.objet)
    json.member("deliberations", acte.deliberations)
    json.member("synthese") { counts(acte.counts, to: &$0) }
    json.member("retire") { json in
      guard let retrait = acte.retrait else { return json.null() }
      json.object { json in
        json.member("le", retrait.le)
        json.member("motif", retrait.motif)
      }
    }
  }

  private static func counts(_ counts: ActeCounts, to json: inout JSONWriter) {
    json.object { json in
      for resultat in Resultat.allCases { json.member(resultat.rawValue, counts[resultat]) }
      for gravite in Gravite.allCases { json.member(gravite.rawValue, counts[gravite]) }
      json.member("derogations", counts.derogations)
    }
  }
}
