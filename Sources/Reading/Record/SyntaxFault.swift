/// What makes a text not JSON (RFC 8259), and where.
struct SyntaxFault: Error, Equatable {
  let kind: Kind
  /// Byte offset in the text.
  let offset: Int
}

extension SyntaxFault {
  /// The raw value is what the reader of a record is told.
  enum Kind: String {
    case unexpectedEnd = "le texte s'arrête avant la fin de l'enregistrement"
    case trailingText = "texte après la fin de l'enregistrement"
    case trailingComma = "virgule en trop"
    case missingKey = "clé entre guillemets attendue"
    case missingColon = "« : » attendu après la clé"
    case missingObjectComma = "« , » ou « } » attendu"
    case missingArrayComma = "« , » ou « ] » attendu"
    case missingValue = "valeur attendue"
    case unknownWord = "mot inconnu : seuls true, false et null s'écrivent sans guillemets"
    case leadingZero = "un nombre ne commence pas par un zéro de trop"
    case malformedNumber = "nombre mal écrit"
    case unclosedText = "guillemet fermant attendu"
    case controlCharacter = "caractère de contrôle à écrire \\n, \\t ou \\u00XX"
    case unknownEscape = "échappement inconnu après « \\ »"
    case malformedEscape = "« \\u » attend quatre chiffres hexadécimaux"
    case loneSurrogate = "demi-caractère \\uD800 à \\uDFFF sans sa paire"
    case invalidUTF8 = "octet qui n'est pas de l'UTF-8"
    case tooDeep = "plus de 64 niveaux d'imbrication"
  }
}
