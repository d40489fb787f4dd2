import Register
import RuleEngine

/// What a change of the law would alter, as one JSON object.
public enum ImpactWriter {
  public static func json(_ report: ImpactReport, from avant: String, to apres: String) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("de", avant)
      json.member("a", apres)
      json.member("regles_changees", report.difference.changees)
      json.member("parametres_changes", report.difference.parametres)
      json.member("regles_rejouees", report.difference.regles)
      json.member("actes", report.looked)
      json.member("changent", report.changed)
      json.member("adoptes", report.adopted)
      json.member("regles") { json in
        json.array { json in
          for groupe in report.groupes.sorted(by: { $0.regle < $1.regle }) {
            write(groupe, to: &json)
          }
        }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ groupe: ImpactReport.Groupe, to json: inout JSONWriter) {
    json.object { json in
      json.member("regle", groupe.regle)
      json.member("articles", groupe.articles)
      json.member("actes") { json in
        json.array { json in for ligne in groupe.lignes { write(ligne, to: &json) } }
      }
    }
  }

  private static func write(_ ligne: ImpactReport.Ligne, to json: inout JSONWriter) {
    json.object { json in
      json.member("acte", ligne.acte.empreinte.description)
      json.member("nom", ligne.acte.nom)
      json.member("date", ligne.acte.date?.description)
      json.member("commune", ligne.acte.commune)
      json.member("deliberation", ligne.change.deliberation)
      json.member("adopte", ligne.change.isAdopted)
      json.member("avant") { write(ligne.change.avant, to: &$0) }
      json.member("apres") { write(ligne.change.apres, to: &$0) }
    }
  }

  private static func write(_ side: VerdictChange.Side?, to json: inout JSONWriter) {
    guard let side else { return json.null() }
    json.object { json in
      json.member("resultat", side.resultat.rawValue)
      json.member("gravite", side.gravite?.rawValue)
      json.member("message", side.reason)
      json.member("articles", side.articles)
    }
  }
}
