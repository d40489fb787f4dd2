import Register

/// What differs in a receipt, in a sentence.
public enum ReceiptPhrase {
  /// `fichier: phrase`.
  public static func line(_ fault: ReceiptFault, fichier: String) -> String {
    "\(fichier): \(message(fault))"
  }

  /// Nothing differs.
  public static func same(_ receipt: Receipt, isReadAgain: Bool) -> String {
    let reading = isReadAgain ? "le document lu de nouveau, " : ""
    return "\(receipt.nom) : \(reading)les mêmes verdicts, octet pour octet "
      + "(règles \(receipt.cadre.regles.prefix(19)), version \(receipt.cadre.version)).\n"
  }

  private static func message(_ fault: ReceiptFault) -> String {
    switch fault {
    case .unreadable(let place):
      "ce n'est pas un reçu"
        + (place.isEmpty ? " : le JSON est mal formé" : " : voyez « \(place) »")
    case .format(let format): "la forme « \(format) » de reçu n'est pas connue"
    case .changed(let part): "\(nom(part)) a changé"
    case .rules(let chemin): "le fichier de règles « \(chemin) » a changé"
    case .presentation(let line):
      "ligne \(line) : les octets ne sont pas ceux d'un reçu, quoique tout ce qu'il dit soit exact"
    case .version(let version, let here):
      "le reçu est de la version \(version) ; celle-ci, \(here), peut dire autre chose"
    case .unusableRules(let reason): "les règles ne peuvent servir : \(reason)"
    case .otherRules(let chemin): "le fichier de règles « \(chemin) » n'est pas celui du dossier"
    case .reading: "le document, lu de nouveau, donne d'autres faits"
    case .verdict(let regle?): "la règle « \(regle) » dit autre chose"
    case .verdict(nil): "le verdict diffère hors des règles"
    }
  }

  private static func nom(_ part: ReceiptFault.Part) -> String {
    switch part {
    case .nom: "le nom du document"
    case .octets: "le document"
    case .texte: "le texte"
    case .record: "le relevé des faits"
    case .cadre: "ce par quoi l'acte a été jugé"
    case .reglages: "le fichier de réglages"
    case .verdicts: "le verdict"
    case .entree: "l'écriture du journal"
    case .sceau: "le sceau"
    }
  }
}
