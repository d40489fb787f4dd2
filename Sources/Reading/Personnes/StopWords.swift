/// Words with a capital that begin something else than a name.
enum StopWords {
  /// Whether the token `folded`, in lower case, ends a list of names.
  static func contains(_ folded: String) -> Bool {
    if words.contains(folded) { return true }
    guard let stems = folded.utf8.first.flatMap({ stems[$0] }) else { return false }
    return stems.contains { folded.utf8.starts(with: $0) }
  }

  /// The stems by their first letter.
  private static let stems = Dictionary(grouping: prefixes.map { Array($0.utf8) }) { $0[0] }

  /// Stems of the headings of the genre.
  private static let prefixes = [
    "absent", "excuse", "represente", "procuration", "pouvoir", "mandant", "mandatair", "secretai",
    "secretari",
    "president", "presidence", "convocation", "convoque", "deliber", "votant", "membre",
    "conseil", "commun", "etaient", "etait", "formant", "assist", "approuv", "approbation",
    "affichage", "publi", "transmi", "envoye", "recu", "certifi", "accuse", "reception",
    "considerant", "departement", "arrondissement", "prefect", "l'an", "objet",
  ]

  private static let words: Set<String> = [
    "date", "nombre", "nombres", "present", "presents", "presente", "presentes", "vu", "le", "la",
    "les", "un", "une", "en", "au", "aux", "il", "elle", "ils", "elles", "lors", "lesquels",
    "lequel", "apres", "avant", "ainsi", "sont", "est", "ont", "ayant", "qui", "que", "dont",
    "ordre", "point", "quorum", "seance", "extrait", "registre", "republique", "canton", "mairie",
    "ville", "maire", "maires", "adjoint", "adjoints", "adjointe", "titulaire", "titulaires",
    "suppleant", "suppleants", "exercice", "effectif", "total", "neant", "aucun", "aucune",
    "vote", "votes", "pour", "contre", "abstention", "abstentions", "unanimite", "majorite",
    "numero", "no", "n", "article", "dans", "sur", "sous", "par", "avec", "sans", "afin",
    "conformement", "rapporteur", "invite", "invites", "personnel", "directeur", "directrice",
    "dgs", "public", "presse", "heure", "ouverture", "compte", "proces-verbal", "rappel", "lecture",
    "tous", "toutes", "soit", "de", "des", "du", "et", "ou", "monsieur", "madame", "messieurs",
    "mesdames", "fait", "signe", "signature", "lieu", "annexe", "page", "tel", "telephone", "dont",
    "autres", "autre", "id", "siret", "siren", "decide", "expose", "prefecture", "election",
    "administration", "services", "service", "maire-adjoint", "nomme", "designe", "elu", "elue",
  ]
}
