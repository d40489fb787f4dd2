import RuleEngine

/// What `lint` finds, as JSON: an object with the findings and their counts.
public enum LintWriter {
  public static func json(_ findings: [LintFinding], _ law: Law) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("regles", law.ruleSet.regles.count)
      json.member("parametres", law.parametres.count)
      let errors = findings.count(where: \.isError)
      json.member("erreurs", errors)
      json.member("avertissements", findings.count - errors)
      json.member("constats") { json in
        json.array { json in
          for finding in findings { write(finding, to: &json) }
        }
      }
    }
    return json.text
  }

  private static func write(_ finding: LintFinding, to json: inout JSONWriter) {
    json.object { json in
      json.member("fichier", finding.fichier)
      json.member("ligne", finding.ligne)
      json.member("niveau", finding.isError ? "erreur" : "avertissement")
      json.member("message", LintPhrase.message(finding.kind))
    }
  }
}
