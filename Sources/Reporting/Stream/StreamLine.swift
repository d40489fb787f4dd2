import Deliberation
import Reading
import RuleEngine

/// What a stream of records gives for each: one JSON object on one line, of what somebody must act
/// on and the counts. `docs/flux.md` says what each member holds.
///
/// It tells nothing of where the record stood: the same record gives the same bytes in any file.
public struct StreamLine: Sendable {
  /// The digest of the rules.
  let regles: String
  /// Whether every verdict follows, in full.
  let faits: Bool

  /// Lines of the verdicts of the rules whose digest is `regles`.
  public init(regles: String, faits: Bool = false) {
    self.regles = regles
    self.faits = faits
  }

  /// Adds the line of `seance`, whose `id` is written `identifier`.
  public func write(
    _ verdicts: [Verdict], on seance: Seance, identifier: ArraySlice<UInt8>?,
    to json: inout JSONWriter
  ) {
    let tri = Tri(verdicts)
    json.object { json in
      Self.identifier(identifier, to: &json)
      json.member("date", seance.date?.description)
      json.member("assemblee", seance.assemblee.type?.rawValue)
      json.member("code_insee", seance.assemblee.code_insee)
      json.member("departement", seance.assemblee.departement)
      json.member("siren", seance.assemblee.siren)
      Self.list("manquements", verdicts, tri.manquements, to: &json, Self.manquement)
      Self.list("indetermines", verdicts, tri.indetermines, to: &json) { verdict, json in
        json.member("manquants", verdict.manquants)
      }
      Self.list("erreurs", verdicts, tri.erreurs, to: &json) { verdict, json in
        json.member("message", VerdictPhrase.message(verdict))
      }
      json.member("synthese") { VerdictWriter.write(tri.synthese, to: &$0) }
      if faits { inFull(verdicts, to: &json) }
    }
    json.endLine()
  }

  /// Adds the line of a record that cannot be read.
  public static func write(
    _ error: ReadingError, identifier: ArraySlice<UInt8>?, to json: inout JSONWriter
  ) {
    json.object { json in
      Self.identifier(identifier, to: &json)
      json.member("ligne", error.ligne)
      json.member("erreur", ReadingPhrase.phraseInLine(error))
    }
    json.endLine()
  }

  private static func identifier(_ written: ArraySlice<UInt8>?, to json: inout JSONWriter) {
    json.key("id")
    if let written { json.written(written) } else { json.null() }
  }

  private static func list(
    _ name: String, _ verdicts: [Verdict], _ indices: [Int], to json: inout JSONWriter,
    _ members: (Verdict, inout JSONWriter) -> Void
  ) {
    json.member(name) { json in
      json.array { json in
        for index in indices {
          let verdict = verdicts[index]
          json.object { json in
            json.member("regle", verdict.regle.id)
            json.member("deliberation", verdict.deliberation)
            json.member("ordre", verdict.ordre)
            members(verdict, &json)
          }
        }
      }
    }
  }

  private static func manquement(_ verdict: Verdict, to json: inout JSONWriter) {
    json.member("gravite", verdict.gravite?.rawValue)
    json.member("message", VerdictPhrase.message(verdict))
    json.member("articles", verdict.articles)
    json.member("derogation") { VerdictWriter.write(verdict.derogation, to: &$0) }
  }

  private func inFull(_ verdicts: [Verdict], to json: inout JSONWriter) {
    json.member("version", VerdictWriter.version)
    json.member("regles", regles)
    json.member("remarques", [])
    json.member("verdicts") { VerdictWriter.write(verdicts, to: &$0) }
  }
}
