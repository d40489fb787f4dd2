import Deliberation
import RuleEngine

/// Where the text of a document gives what a verdict rests on, as SARIF locations.
struct SarifPlaces {
  private let origine: Origine
  /// The most telling first; empty where the document has no text of its own: its places are then
  /// those of another.
  private let quotes: [Quote]

  /// The most places that a result tells.
  private static let most = 4

  init(_ verdict: Verdict, _ checked: CheckedDocument) {
    origine = checked.origine
    guard let lignes = checked.dossier.lignes, origine.ligne == nil else {
      quotes = []
      return
    }
    quotes = Quote.places(of: verdict, in: checked.dossier).prefix(Self.most)
      .map { Quote(extrait: $0, lignes: lignes) }
  }

  /// `locations`, and `relatedLocations` where there are other places.
  func write(_ item: String?, to json: inout JSONWriter) {
    json.member("locations") { json in
      json.array { json in
        json.object { json in
          physical(quotes.first, to: &json)
          if let item { logical(item, to: &json) }
        }
      }
    }
    guard quotes.count > 1 else { return }
    json.member("relatedLocations") { json in
      json.array { json in
        for quote in quotes.dropFirst() { json.object { physical(quote, to: &$0) } }
      }
    }
  }

  private func physical(_ quote: Quote?, to json: inout JSONWriter) {
    json.member("physicalLocation") { json in
      json.object { json in
        json.member("artifactLocation") { json in
          json.object { $0.member("uri", SarifText.uri(origine.fichier)) }
        }
        if let quote {
          region(quote, to: &json)
        } else if let ligne = origine.ligne {
          json.member("region") { json in json.object { $0.member("startLine", ligne) } }
        }
      }
    }
    if let page = quote?.extrait.page, page > 1 { self.page(page, to: &json) }
  }

  /// The last column is the one after the words (§3.30.8).
  private func region(_ quote: Quote, to json: inout JSONWriter) {
    json.member("region") { json in
      json.object { json in
        json.member("startLine", quote.extrait.ligne)
        if let debut = quote.extrait.debut, let fin = quote.extrait.fin {
          json.member("startColumn", debut)
          json.member("endColumn", fin + 1)
        }
        if let texte = quote.texte {
          json.member("snippet") { json in json.object { $0.member("text", texte) } }
        }
      }
    }
  }

  private func page(_ page: Int, to json: inout JSONWriter) {
    json.member("properties") { json in json.object { $0.member("page", page) } }
  }

  private func logical(_ item: String, to json: inout JSONWriter) {
    json.member("logicalLocations") { json in
      json.array { json in
        json.object { json in
          json.member("name", item)
          json.member("kind", "deliberation")
        }
      }
    }
  }
}
