import RuleEngine

/// A matrix of years as JSON: one object, a list of cells.
public enum MatriceWriter {
  /// The matrix of the document that the caller named so.
  public static func json(_ matrice: Matrice, fichier: String) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("fichier", fichier)
      json.member("cases") { json in
        json.array { json in
          for seance in matrice.annees {
            for droit in matrice.annees {
              write(matrice[seance: seance, droit: droit], seance, droit, to: &json)
            }
          }
        }
      }
    }
    return json.text
  }

  private static func write(
    _ synthese: Synthese, _ seance: Int, _ droit: Int, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("seance", seance)
      json.member("droit", droit)
      json.member("synthese") { VerdictWriter.write(synthese, to: &$0) }
    }
  }
}
