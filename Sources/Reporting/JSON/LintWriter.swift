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

  /// What a program may tell findings apart by.
  private static func code(_ kind: LintFinding.Kind) -> String {
    switch kind {
    case .problem: "declaration"
    case .otherId: "id"
    case .orphanEssais: "essais_sans_regle"
    case .undefined: "nom_inconnu"
    case .globalWrite: "nom_global"
    case .unknownField: "champ_inconnu"
    case .unknownGravite: "gravite_inconnue"
    case .noEssais: "sans_essais"
    case .oldCheck: "verification_ancienne"
    case .figure: "nombre_ecrit"
    }
  }

  private static func write(_ finding: LintFinding, to json: inout JSONWriter) {
    json.object { json in
      json.member("fichier", finding.fichier)
      json.member("ligne", finding.ligne)
      json.member("niveau", finding.isError ? "erreur" : "avertissement")
      json.member("code", code(finding.kind))
      json.member("message", LintPhrase.message(finding.kind))
    }
  }
}
