/// What went wrong beside the results, as a SARIF notification (§3.58).
enum SarifNotification {
  /// The notes, and one more for those that were left out.
  static func write(_ notes: [RunNote], omitted: Int = 0, to json: inout JSONWriter) {
    json.array { json in
      for note in notes { write(note, to: &json) }
      if omitted > 0 { write(omitted, to: &json) }
    }
  }

  private static func write(_ note: RunNote, to json: inout JSONWriter) {
    json.object { json in
      json.member("level", note.isWarning ? "warning" : "error")
      message(note.message, to: &json)
      json.member("locations") { json in
        json.array { json in json.object { place(note, to: &$0) } }
      }
      if let regle = note.regle {
        json.member("associatedRule") { json in json.object { $0.member("id", regle) } }
      }
    }
  }

  private static func write(_ omitted: Int, to json: inout JSONWriter) {
    json.object { json in
      json.member("level", "warning")
      let autres = Mots.compte(omitted, "autre ne figure", "autres ne figurent")
      message("\(autres) pas ici.", to: &json)
    }
  }

  private static func message(_ text: String, to json: inout JSONWriter) {
    json.member("message") { json in
      json.object { $0.member("text", SarifText.message(text)) }
    }
  }

  private static func place(_ note: RunNote, to json: inout JSONWriter) {
    json.member("physicalLocation") { json in
      json.object { json in
        json.member("artifactLocation") { json in
          json.object { $0.member("uri", SarifText.uri(note.fichier)) }
        }
        guard let ligne = note.ligne else { return }
        json.member("region") { json in
          json.object { json in
            json.member("startLine", ligne)
            if let colonne = note.colonne { json.member("startColumn", colonne) }
          }
        }
      }
    }
  }
}
