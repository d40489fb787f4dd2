import RuleEngine

/// The catalogue of the rules as JSON: an array, one object a rule.
public enum RulesWriter {
  public static func json(_ regles: [Regle]) -> String {
    var json = JSONWriter(pretty: true)
    json.array { json in
      for regle in regles { write(regle, to: &json) }
    }
    return json.text
  }

  private static func write(_ regle: Regle, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", regle.id)
      json.member("titre", regle.titre)
      json.member("articles", regle.articles)
      json.member("gravite", regle.gravite.rawValue)
      json.member("portee", regle.portee.rawValue)
      json.member("fichier", regle.fichier)
    }
  }
}
