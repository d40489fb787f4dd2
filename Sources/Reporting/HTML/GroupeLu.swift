/// The groups under which the facts of a document are listed, in the order of the list.
package enum GroupeLu: String, CaseIterable {
  case seance
  case convocation
  case presence
  case pouvoirs
  case acte
  case vote
  case financement
  case suites

  /// The group of the fact at `chemin`: `deliberations[0].vote.pour` is of the vote.
  package init(_ chemin: String) {
    let names = chemin.split(separator: ".").map { $0.prefix { $0 != "[" } }
    let isAct = names.first == "deliberations" && names.count > 1
    let name = isAct ? names[1] : names.first ?? ""
    let known = (isAct ? Self.champsActe : Self.champsSeance).first {
      $0.noms.contains(String(name))
    }
    self = known?.groupe ?? (names.first == "deliberations" ? .acte : .seance)
  }

  /// The heading of the group.
  package var titre: String {
    switch self {
    case .seance: "Assemblée et séance"
    case .convocation: "Convocation et affichage"
    case .presence: "Présence"
    case .pouvoirs: "Pouvoirs"
    case .acte: "Délibération"
    case .vote: "Vote"
    case .financement: "Financement et engagements"
    case .suites: "Signature et publicité"
    }
  }

  private typealias Ligne = (groupe: GroupeLu, noms: [String])

  private static let champsSeance: [Ligne] = [
    (.convocation, ["convocation", "affichage"]),
    (.presence, ["president", "secretaire", "secretaires", "auxiliaires", "membres", "nombres"]),
    (.pouvoirs, ["procurations"]),
    (.suites, ["liste", "pv"]),
  ]

  private static let champsActe: [Ligne] = [
    (.presence, ["presents"]),
    (.pouvoirs, ["procurations"]),
    (.vote, ["vote", "sorties", "maire_vote", "interesses", "president"]),
    (
      .financement,
      [
        "partenaires", "financements", "charges", "engagements", "convention",
        "conseiller_numerique", "plan_financement", "montant", "imputation", "beneficiaire",
        "emploi", "budget", "compte", "taux", "affectation", "emprunt", "garantie", "cession",
        "contrat",
      ]
    ),
    (
      .suites,
      [
        "complet", "transmission", "publication", "execution_date", "signatures", "voies_recours",
      ]
    ),
  ]
}
