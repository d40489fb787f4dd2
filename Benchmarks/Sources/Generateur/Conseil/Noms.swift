import Deliberation
import TestSupport

/// Names of persons: accents, particles, hyphens; no two of a council are alike.
enum Noms {
  private static let prenoms = [
    "Anne", "Maud", "Rose", "Inès", "Claire", "Zoé", "Marie-Thérèse", "Hélène", "Françoise",
    "Béatrice", "Noémie", "Anne-Lise", "Sylvie", "Émilie", "Fatima", "Joëlle", "Odile", "Laëtitia",
    "Luc", "Karim", "Guy", "Étienne", "Loïc", "Yves", "Jean-Marc", "François", "Noël", "Gaël",
    "Pierre-Yves", "Mickaël", "Benoît", "Ali", "Roger", "Jérôme", "Théo", "Frédéric",
  ]
  private static let noms = [
    "TISSIER", "D'ÉPARZ", "LE GOUVELLO", "BENHADJ", "VAUQUELIN", "SORRE", "MARCHENOIR", "ABADIE",
    "DE LA VOULTRE", "QUERSIN", "NIVARD", "PEYROT", "JOURDE", "WEILLER", "OUDART", "FABERT",
    "LEFÈVRE-DUVAL", "CHÂTELAIN", "MUÑOZ", "GARNIER", "DU PLESSIX", "HÉNAULT", "ROUSSELOT",
    "BRÉMOND", "CARPENTIER", "DELATTRE", "ÉVRARD", "FOURNEL", "GUÉRINEAU", "HUBSCHMANN", "IMBERT",
    "JACQUEMIN", "KERVELLA", "LABELLE", "MAÎTREPIERRE", "NOUVION", "OZANNE", "POIRSON",
    "QUÉMÉNEUR", "RIBEYROL", "SAVIGNAC", "THÉVENOT", "URBAIN", "VERCHÈRE", "WATRIN", "YVERNAUX",
    "ZIMMER", "ARNOUX", "BAILLARGER", "CLÉMENÇON", "DA SILVA", "ESCOFFIER", "FLEURANCE",
    "GODEFROID", "HOSTALIER", "ISNARD", "JOUANNEAU", "KOWALSKI", "LAMOTTE", "MESNIL", "NGUYEN",
    "OLIVIÉRO", "PRUD'HOMME", "QUINET", "RENOULT", "SAINT-ANDRÉ", "TRAORÉ", "UGHETTO", "VASSEUR",
    "WINTZ", "YBERT", "ZÉPHIR", "AMBLARD", "BÉRAUD", "COLSON", "DUROC", "ERTUGRUL", "FERRAND",
  ]

  /// `combien` members, the first of them maire or président, the next few his deputies.
  static func membres(
    _ combien: Int, _ type: Assemblee.Categorie, _ hasard: inout SeededGenerator
  ) -> [Membre] {
    let ordre = hasard.tirage(combien, sur: noms.count)
    let adjoints = max(1, combien / 5)
    return ordre.enumerated().map { rang, nom in
      var membre = Membre()
      membre.prenom = hasard.parmi(prenoms)
      membre.nom = noms[nom]
      if rang == 0 { membre.qualite = type == .conseil_municipal ? "maire" : "président" }
      if (1...adjoints).contains(rang) {
        membre.qualite = type == .conseil_municipal ? "adjoint" : "vice-président"
      }
      return membre
    }
  }

  /// Somebody whom no council has.
  static let etranger = Personne("Wladimir QWERTZ")
}
