import Deliberation
import TestSupport

/// The words that délibérations are made of.
enum Textes {
  static let visa = "Vu le code général des collectivités territoriales"
  static let choses = [
    "la toiture de l'école", "la chaudière de la mairie", "l'aire de jeux", "l'éclairage des rues",
    "la voirie rurale", "la bibliothèque", "la cantine", "la salle des fêtes", "le cimetière",
    "la station d'épuration", "le gymnase", "les abords de l'église", "le chemin des Écoliers",
  ]
  static let travaux = [
    "Travaux de rénovation :", "Remplacement d'équipements :", "Programme d'entretien :",
    "Remise en état :",
  ]
  static let tarifs = ["Tarifs :", "Révision des tarifs :", "Règlement d'usage :"]
  static let adhesions = [
    "Adhésion au groupement de commandes d'électricité",
    "Adhésion à l'association des communes forestières",
    "Renouvellement de l'adhésion au conseil d'architecture",
  ]
  static let voeux = [
    "Vœu pour le maintien de la gare", "Motion de soutien aux services d'urgence",
    "Vœu relatif au prix de l'eau",
  ]
  static let associations = [
    "Le Ruban vert", "Amicale des anciens", "Union sportive", "Comité des fêtes",
    "Les Amis du four",
    "École de musique", "Les Mille Pas",
  ]
  static let entreprises = [
    "SARL Maçonnerie Oudart", "Entreprise Colas Nord", "Électricité Brémond", "Menuiserie du Val",
  ]
  static let banques = ["Caisse d'épargne", "Banque postale", "Crédit agricole"]
  static let grades = [
    "adjoint technique", "adjoint administratif", "rédacteur", "agent de maîtrise", "ATSEM",
  ]

  private static let mois = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let semaine = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
  private static let nombres = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]

  /// « L'an deux mille vingt et un, le jeudi vingt mai ».
  static func enLettres(_ jour: Jour) -> String {
    let (annee, rang, quantieme) = jour.civil
    let nom = semaine[((jour.numero + 3) % 7 + 7) % 7]
    let chiffre = quantieme == 1 ? "premier" : nombre(quantieme)
    return "L'an deux mille \(nombre(annee - 2_000)), le \(nom) \(chiffre) \(mois[rang - 1])"
  }

  /// A number from 1 to 39, in letters.
  private static func nombre(_ valeur: Int) -> String {
    guard valeur >= 20 else { return nombres[valeur] }
    let dizaine = valeur < 30 ? "vingt" : "trente"
    switch valeur % 10 {
    case 0: return dizaine
    case 1: return dizaine + " et un"
    default: return dizaine + "-" + nombres[valeur % 10]
    }
  }
}
