import RuleEngine

/// A verdict as a SARIF result (§3.27).
struct SarifResult {
  let verdict: Verdict
  let checked: CheckedDocument
  /// The place of the rule in the run's list.
  let index: Int?

  /// One object on one line; nil for a rule that broke.
  var text: String? {
    guard let kind = SarifLevel.kind(verdict.resultat) else { return nil }
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("ruleId", verdict.regle.id)
      if let index { json.member("ruleIndex", index) }
      json.member("kind", kind)
      json.member("level", SarifLevel.level(verdict))
      json.member("message") { json in
        json.object { $0.member("text", SarifText.message(message)) }
      }
      SarifPlaces(verdict, checked).write(item, to: &json)
      json.member("partialFingerprints") { json in
        json.object {
          $0.member(SarifFingerprint.name, SarifFingerprint.digest(verdict, checked))
        }
      }
      json.member("suppressions") { suppressions(to: &$0) }
      json.member("properties") { properties(to: &$0) }
    }
    return json.text
  }

  /// The finding, then what to do.
  private var message: String {
    [VerdictPhrase.message(verdict), verdict.remede].compactMap { $0 }.joined(separator: " ")
  }

  /// The délibération that is judged: its number, or its rank.
  private var item: String? {
    verdict.item.map { verdict.deliberation ?? String(verdict.ordre ?? $0 + 1) }
  }

  /// Empty rather than absent: absent means that it is not known (§3.27.23).
  private func suppressions(to json: inout JSONWriter) {
    json.array { json in
      guard let derogation = verdict.derogation else { return }
      json.object { json in
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member(
          "justification",
          "\(derogation.motif) (\(derogation.auteur), jusqu'au \(Mots.date(derogation.jusquAu)))")
      }
    }
  }

  private func properties(to json: inout JSONWriter) {
    json.object { json in
      if let id = checked.id { json.member("id", id) }
      if let gravite = verdict.gravite { json.member("gravite", gravite.rawValue) }
      json.member("articles", verdict.articles)
      if !verdict.manquants.isEmpty { json.member("manquants", verdict.manquants) }
    }
  }
}
