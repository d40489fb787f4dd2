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

  private static func message(_ kind: ReadingError.Kind) -> String {
    switch kind {
    case .missing: "le fichier n'existe pas"
    case .directory: "c'est un dossier, non un document"
    case .unreadable(let reason): "le fichier ne peut être lu : \(reason)"
    case .empty: "le fichier est vide"
    case .tooLarge(let bytes, let limit):
      "le fichier est trop grand : \(bytes >> 20) Mo, au plus \(limit >> 20) Mo"
    case .binary: "le fichier n'est pas un texte"
    case .undecodable: "l'encodage du texte n'est pas reconnu (UTF-8, UTF-16 ou Latin-1)"
    case .notDeliberation:
      "rien n'y marque une délibération (conseil, séance, présents, convocation)"
    case .record(let fault): message(fault)
    case .table(let fault): SCDLPhrase.message(fault)
    }
  }

  private static func message(_ fault: ReadingError.RecordFault) -> String {
    switch fault {
    case .syntax(let reason): "JSON mal formé : \(reason)"
    case .unknownKey(let key, let entity, let nearest):
      "la clé « \(key) » n'existe pas dans \(entity)"
        + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .duplicateKey(let key): "la clé « \(key) » figure deux fois"
    case .missingKey(let key, let entity): "il manque la clé « \(key) » de \(entity)"
    case .wrongValue(let field, let expected, let found):
      "« \(field) » doit être \(expected) ; trouvé : \(found)"
    }
  }
}
