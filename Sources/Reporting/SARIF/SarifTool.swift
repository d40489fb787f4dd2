import RuleEngine

/// The program and its rules, as SARIF's `tool` (§3.18).
enum SarifTool {
  /// A rule a line, in the order of `regles`, which is that of `ruleIndex`.
  static func text(_ regles: [Regle]) -> String {
    let rules = regles.map(descriptor).joined(separator: ",\n")
    return """
      {"driver":{"name":"greffier","version":"\(VerdictWriter.version)","language":"fr","rules":[
      \(rules)
      ]}}
      """
  }

  private static func descriptor(_ regle: Regle) -> String {
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("id", regle.id)
      json.member("shortDescription") { json in
        json.object { $0.member("text", SarifText.message(regle.titre)) }
      }
      json.member("defaultConfiguration") { json in
        json.object { $0.member("level", SarifLevel.level(regle.gravite)) }
      }
      json.member("properties") { json in
        json.object { json in
          json.member("gravite", regle.gravite.rawValue)
          json.member("articles", regle.articles)
        }
      }
    }
    return json.text
  }
}
