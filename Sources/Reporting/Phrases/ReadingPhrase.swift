import Reading

/// Why a document could not be read, one line: `fichier:ligne:colonne: phrase`.
public enum ReadingPhrase {
  /// The error with its place.
  public static func line(_ error: ReadingError) -> String {
    var place = error.fichier
    if let ligne = error.ligne { place += ":\(ligne)" }
    if let colonne = error.colonne { place += ":\(colonne)" }
    return "\(place): \(message(error.kind))"
  }

  /// The error in a line whose number is told elsewhere.
  static func phraseInLine(_ error: ReadingError) -> String {
    (error.colonne.map { "colonne \($0) : " } ?? "") + message(error.kind)
  }

  /// How many lines of a stream could not be read, of how many.
  public static func unread(_ lines: Int, of all: Int) -> String {
    Mots.compte(lines, "ligne illisible", "lignes illisibles")
      + " sur \(all) ; chacune a sa ligne « erreur »"
  }

  /// No record of a stream has the identifier after which to go on.
  public static func noRecord(_ id: String) -> String {
    "aucun enregistrement n'a l'identifiant « \(id) » : rien n'est repris"
  }

  /// The sentence without its place.
  static func message(_ kind: ReadingError.Kind) -> String {
    switch kind {
    case .missing: "le fichier n'existe pas"
    case .directory: "c'est un dossier, non un document"
    case .unreadable(let reason): "le fichier ne peut être lu : \(reason)"
    case .empty: "le fichier est vide"
    case .tooLarge(let bytes, let limit):
      "le fichier est trop grand : \(bytes >> 20) Mo, au plus \(limit >> 20) Mo"
    case .binary: "le fichier n'est pas un texte"
    case .unsupported(let format): unsupported(format)
    case .encrypted: "le document est protégé par un mot de passe"
    case .damaged(let kind): "le document \(nom(kind)) est abîmé ou tronqué"
    case .noText: "le document ne contient pas de texte"
    case .tooManyPictures(let pages, let limite):
      "\(pages) pages sont des images ; au plus \(limite) sont lues par reconnaissance "
        + "de caractères"
    case .several(let kind): "\(nom(kind)) de plusieurs séances : une seule est attendue ici"
    case .toolMissing(let outil, let paquet):
      "\(outil) manque pour lire ce format ; installez-le : apt-get install \(paquet)"
    case .toolTooSlow(let outil, let secondes):
      "\(outil) n'a pas fini de lire le document en \(secondes) s"
    case .toolTooVerbose(let outil, let limite):
      "\(outil) tire du document plus de \(limite >> 20) Mo de texte"
    case .undecodable: "l'encodage du texte n'est pas reconnu (UTF-8, UTF-16 ou Latin-1)"
    case .notDeliberation:
      "rien n'y marque une délibération (conseil, séance, présents, convocation)"
    case .record(let fault): message(fault)
    case .emptyFolder: "le dossier est vide"
    case .lineTooLong(let limit): "la ligne est trop longue : au plus \(limit >> 20) Mo"
    case .archive(let fault): ArchivePhrase.message(fault)
    case .table(let fault): SCDLPhrase.message(fault)
    }
  }

  private static func unsupported(_ format: DocumentKind.Foreign) -> String {
    switch format {
    case .doc: "le format .doc n'est pas lu ; enregistrez le document en .docx ou en PDF"
    case .rtf: "le format RTF n'est pas lu ; enregistrez le document en .docx ou en PDF"
    case .image: "l'image n'est pas lue"
    case .gzip, .sevenZip, .rar: "ce format d'archive n'est pas lu ; faites-en un ZIP"
    }
  }

  private static func nom(_ kind: DocumentKind) -> String {
    switch kind {
    case .pdf: "PDF"
    case .docx: "DOCX"
    case .odt: "ODT"
    case .html: "HTML"
    case .zip: "archive"
    case .stream: "flux"
    case .scdl: "table"
    case .yaml: "YAML"
    case .other: "image"
    case .text, .record: "texte"
    }
  }

  private static func message(_ fault: ReadingError.RecordFault) -> String {
    switch fault {
    case .syntax(let reason): "JSON mal formé : \(reason)"
    case .yaml(let reason): "YAML mal formé : \(reason)"
    case .unknownKey(let key, let entity, let nearest):
      "la clé « \(key) » n'existe pas dans \(entity)"
        + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .duplicateKey(let key): "la clé « \(key) » figure deux fois"
    case .missingKey(let key, let entity): "il manque la clé « \(key) » de \(entity)"
    case .wrongValue("", _, let found): "un enregistrement est un objet ; trouvé : \(found)"
    case .wrongValue(let field, let expected, let found):
      "« \(field) » doit être \(expected) ; trouvé : \(found)"
    }
  }
}
