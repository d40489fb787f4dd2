/// Acts written for the measures of reading: names, figures and phrases drawn from a seed.
struct ActesEcrits {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// An extract of one délibération, of about 3 KB.
  mutating func extrait() -> String {
    let numero = 1 + below(90)
    return """
      DÉPARTEMENT DE LA NIÈVRE
      COMMUNE DE VALMESNIL-LE-HAUT

      EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

      \(entete())
      Délibération n° 2023-\(numero < 10 ? "0" : "")\(numero)
      Objet : \(titre())

      \(expose(1_500))

      Vu le code général des collectivités territoriales ;
      Considérant l'intérêt du projet pour la commune ;
      Le conseil municipal, après en avoir délibéré, par 10 voix pour, 1 contre et 2 abstentions,
      DÉCIDE :
      Article 1 : d'approuver le projet et son plan de financement ;
      Article 2 : d'inscrire \(1 + below(90)) 000 € au budget.

      Fait et délibéré les jour, mois et an susdits.
      Pour extrait conforme, le Maire, Paul ORMEL

      """
  }

  /// A procès-verbal of so many numbered items, of about 2.5 KB each.
  mutating func procesVerbal(items: Int) -> String {
    let titles = (0..<items).map { "\($0 + 1). \(titre())" }
    let points = titles.map { title in
      """
      \(title)
      \(expose(2_300))
      Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve le projet et autorise
      le maire à signer tout document utile.

      """
    }
    return """
      COMMUNE DE VALMESNIL-LE-HAUT
      PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 26 JUIN 2023

      \(entete())
      Ordre du jour :
      \(titles.joined(separator: "\n"))

      \(points.joined(separator: "\n"))
      La séance est levée à 22 h 15.

      """
  }

  private mutating func entete() -> String {
    let names = Self.prenoms.enumerated().map { rang, prenom in
      "\(rang.isMultiple(of: 2) ? "M." : "Mme") \(prenom) \(Self.noms[(rang + below(9)) % 15])"
    }
    return """
      L'an deux mille vingt-trois, le vingt-six juin à vingt heures trente, le conseil municipal,
      convoqué le 19 juin 2023, s'est réuni à la mairie sous la présidence de M. Paul ORMEL, maire.
      Nombre de membres en exercice : 15
      Présents : M. Paul ORMEL, \(names[0..<10].joined(separator: ", "))
      Procurations : \(names[10]) donne pouvoir à M. Paul ORMEL
      Absents excusés : \(names[11]), \(names[12])
      Secrétaire de séance : \(names[1])

      """
  }

  private mutating func titre() -> String {
    "\(one(of: Self.actions)) \(one(of: Self.choses)) \(one(of: Self.lieux))"
  }

  /// Sentences of so many characters.
  private mutating func expose(_ length: Int) -> String {
    var lines: [String] = []
    var count = 0
    while count < length {
      let line =
        "\(one(of: Self.debuts)) \(one(of: Self.choses)) \(one(of: Self.lieux)), pour "
        + "un montant de \(1 + below(900)) \(below(10))50,00 € hors taxes, soit "
        + "\(1 + below(90)) % du total."
      lines.append(line)
      count += line.count + 1
    }
    return lines.joined(separator: "\n")
  }

  private mutating func one(of words: [String]) -> String {
    words[below(words.count)]
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  private static let prenoms = [
    "Luc", "Anne", "Karim", "Maud", "Guy", "Rose", "Étienne", "Inès", "Loïc", "Claire", "Yves",
    "Zoé", "Jean-Marc",
  ]
  private static let noms = [
    "TISSIER", "D'ÉPARZ", "LE GOUVELLO", "BENHADJ", "VAUQUELIN", "SORRE", "MARCHENOIR", "ABADIE",
    "DE LA VOULTRE", "QUERSIN", "NIVARD", "PEYROT", "JOURDE", "WEILLER", "OUDART",
  ]
  private static let actions = [
    "Demande de subvention pour", "Approbation du devis de", "Acquisition de", "Rénovation de",
    "Convention relative à", "Tarifs de",
  ]
  private static let choses = [
    "la toiture", "la chaudière", "l'aire de jeux", "l'éclairage", "la voirie", "la bibliothèque",
    "la cantine", "la salle",
  ]
  private static let lieux = [
    "de l'école", "du stade", "du bourg", "de la mairie", "du lavoir", "des Quatre-Vents",
  ]
  private static let debuts = [
    "M. le Maire expose au conseil l'état de", "La commission a examiné",
    "Il convient de reprendre",
    "Les services proposent de refaire", "Le département soutient les travaux de",
  ]
}
