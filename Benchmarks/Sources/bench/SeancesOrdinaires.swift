/// Ordinary séances of councils of fifteen, as records: one délibération each, drawn from a seed.
///
/// They differ by all that makes one séance unlike another: names, dates, who is there, who votes
/// for whom, what is decided and how it is voted.
struct SeancesOrdinaires {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The JSON record of one more séance.
  mutating func record() -> String {
    let (pouvoirs, absents) = (below(4), below(3))
    let presents = 15 - pouvoirs - absents
    let noms = noms()
    let (year, month, day) = (2021 + below(5), 1 + below(12), 9 + below(18))
    let convocation = date(year, month, day - 4 - below(4))
    return """
      {"assemblee":{"type":"conseil_municipal","commune":"\(one(of: Self.communes))",
      "departement":"21","population":\(1_000 + below(400)),"effectif_legal":15,"en_exercice":15},
      "date":"\(date(year, month, day))","heure":"\(18 + below(3)):30","lieu":"mairie",
      "session":"ordinaire","convocation":{"date":"\(convocation)"},
      "affichage":{"date":"\(convocation)"},
      "president":"\(noms[0])","secretaire":"\(noms[1 + below(presents - 1)])",
      "membres":[\(membres(noms, presents, pouvoirs))],
      "procurations":[\(procurations(noms, presents, pouvoirs))],
      "nombres":{"presents":\(presents),"representes":\(pouvoirs),"absents":\(absents),
      "votants":\(presents + pouvoirs)},
      "deliberations":[{"numero":"\(year)-\(1 + below(60))","ordre":1,"complet":true,\(affaire()),
      "visas":["Vu le code général des collectivités territoriales"],
      "dispositif":["APPROUVE \(one(of: Self.choses))","AUTORISE le maire à signer les pièces"],
      "vote":\(vote(presents + pouvoirs)),"transmission":{"date":"\(date(year, month, day + 1))"},
      "publication":{"date":"\(date(year, month, day + 2))"}}]}
      """
  }

  /// Fifteen names, each once.
  private mutating func noms() -> [String] {
    let (prenom, nom) = (below(Self.prenoms.count), below(Self.noms.count))
    return (0..<15).map { rang in
      Self.prenoms[(prenom + 4 * rang) % Self.prenoms.count] + " "
        + Self.noms[(nom + rang) % Self.noms.count]
    }
  }

  /// The présents come first, then those who gave a power.
  private func membres(_ noms: [String], _ presents: Int, _ pouvoirs: Int) -> String {
    noms.enumerated().map { rang, nom in
      let reste = rang < presents + pouvoirs ? "represente" : "excuse"
      return #"{"nom":"\#(nom)","presence":"\#(rang < presents ? "present" : reste)"}"#
    }.joined(separator: ",")
  }

  private mutating func procurations(
    _ noms: [String], _ presents: Int, _ pouvoirs: Int
  ) -> String {
    let premier = below(presents)
    return (0..<pouvoirs).map { rang in
      let mandataire = noms[(premier + rang) % presents]
      return #"{"mandant":"\#(noms[presents + rang])","mandataire":"\#(mandataire)"}"#
    }.joined(separator: ",")
  }

  /// What is decided: in one séance of three, something that a family of rules looks at.
  private mutating func affaire() -> String {
    let objet = "\(one(of: Self.actions)) \(one(of: Self.choses))"
    guard below(3) == 0 else { return #""objet":"\#(objet)""# }
    let montant = 1_000 * (1 + below(90))
    return #""objet":"\#(objet)",\#(one(of: Self.natures)),"montant":\#(montant)"#
  }

  private mutating func vote(_ votants: Int) -> String {
    let (contre, abstentions) = (max(0, below(5) - 2), max(0, below(5) - 2))
    let resultat = contre + abstentions == 0 ? "adopte_unanimite" : "adopte"
    return """
      {"pour":\(votants - contre - abstentions),"contre":\(contre),"abstentions":\(abstentions),
      "resultat":"\(resultat)"}
      """
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func one(of words: [String]) -> String {
    words[below(words.count)]
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  private static let communes = ["Auxonne", "Losne", "Le Val-Brion", "Échenon", "Saint-Usage"]
  private static let prenoms = [
    "Luc", "Anne", "Karim", "Maud", "Guy", "Rose", "Étienne", "Inès", "Loïc", "Claire", "Yves",
    "Zoé", "Jean-Marc",
  ]
  private static let noms = [
    "TISSIER", "D'ÉPARZ", "LE GOUVELLO", "BENHADJ", "VAUQUELIN", "SORRE", "MARCHENOIR", "ABADIE",
    "DE LA VOULTRE", "QUERSIN", "NIVARD", "PEYROT", "JOURDE", "WEILLER", "OUDART", "FABERT",
  ]
  private static let actions = [
    "Demande de subvention pour", "Approbation du devis de", "Travaux de", "Tarifs de",
  ]
  private static let choses = [
    "la toiture de l'école", "la chaudière", "l'aire de jeux", "l'éclairage", "la voirie",
    "la bibliothèque", "la cantine", "la salle des fêtes",
  ]
  private static let natures = [
    #""nature":"convention""#, #""nature":"decision_modificative""#, #""nature":"designation""#,
    #""nature":"marche""#, #""nature":"subvention","beneficiaire":{"nom":"Le Ruban vert"}"#,
    #""nature":"voeu""#,
  ]
}
