import Deliberation
import Suivi

/// An obligation of a register as JSON: one object on one line.
public enum EngagementWriter {
  /// - Parameter jour: the day on which it is looked at.
  public static func json(_ suivi: EngagementSuivi, le jour: Jour) -> String {
    let obligation = suivi.obligation
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("id", suivi.id)
      json.member("etat", suivi.etat(le: jour).rawValue)
      json.member("echeance", obligation.echeance?.description)
      json.member("echeance_deduite", obligation.estDeduite)
      json.member("genre", genre(obligation.genre))
      json.member("nature", nature(obligation.genre))
      json.member("intitule", EngagementPhrase.intitule(obligation))
      json.member("commune", suivi.commune)
      json.member("seance", suivi.seance?.description)
      json.member("deliberation", obligation.deliberation)
      json.member("objet", obligation.objet)
      json.member("acte", suivi.acte)
      json.member("vote_presume", obligation.estPresumee)
      json.member("montant") { write(total(obligation.genre), to: &$0) }
      json.member("versements") { write(versements(obligation.genre), to: &$0) }
      json.member("preuve") { write(suivi.preuve, to: &$0) }
    }
    return json.text
  }

  /// `engagement`, `financement` or `convention`.
  static func genre(_ genre: Obligation.Genre) -> String {
    switch genre {
    case .engagement: "engagement"
    case .financement: "financement"
    case .convention: "convention"
    }
  }

  private static func nature(_ genre: Obligation.Genre) -> String? {
    if case .engagement(let nature) = genre { nature?.rawValue } else { nil }
  }

  private static func total(_ genre: Obligation.Genre) -> Euros? {
    if case .financement(let financement, _) = genre { financement.total } else { nil }
  }

  private static func versements(_ genre: Obligation.Genre) -> [Versement] {
    if case .financement(_, let versements) = genre { versements } else { [] }
  }

  private static func write(_ montant: Euros?, to json: inout JSONWriter) {
    if let montant { json.value(.euros(montant)) } else { json.null() }
  }

  private static func write(_ versements: [Versement], to json: inout JSONWriter) {
    json.array { json in
      for versement in versements {
        json.object { json in
          json.member("le", versement.le.description)
          json.member("montant") { write(versement.montant, to: &$0) }
        }
      }
    }
  }

  private static func write(_ preuve: EngagementSuivi.Preuve?, to json: inout JSONWriter) {
    guard let preuve else { return json.null() }
    json.object { json in
      json.member("le", preuve.le?.description)
      json.member("nom", preuve.nom)
      json.member("sha256", preuve.empreinte)
    }
  }
}
