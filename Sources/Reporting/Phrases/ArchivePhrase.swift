import Reading

/// What is wrong with an archive, in a sentence.
enum ArchivePhrase {
  static func message(_ fault: ArchiveFault) -> String {
    switch fault {
    case .damaged: "l'archive ZIP est abîmée ou tronquée"
    case .empty: "l'archive ne contient aucun document"
    case .encrypted: "protégé par un mot de passe dans l'archive ; extrayez-le d'abord"
    case .method(let number):
      "compressé dans l'archive par une méthode qui n'est pas lue (n° \(number))"
    case .nested: "une archive dans une archive n'est pas ouverte ; extrayez-la d'abord"
    case .name: "ce nom n'est pas admis dans une archive : il en sort, ou n'est pas imprimable"
    case .tooManyEntries(let limit): "l'archive a trop de fichiers : au plus \(limit)"
    case .tooDense(let ratio):
      "grossit de plus de \(ratio) fois en sortant de l'archive : il n'est pas lu"
    case .totalTooLarge(let limit):
      "l'archive est trop grande une fois ouverte : au plus \(limit >> 20) Mo en tout"
    }
  }
}
