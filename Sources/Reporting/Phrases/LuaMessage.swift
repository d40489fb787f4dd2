/// The commonest messages of Lua 5.4 (`lparser.c`, `ldebug.c`), in French with a hint.
enum LuaMessage {
  /// The French of `message`; the message itself when it is not a common one.
  static func french(_ message: String) -> String {
    for (words, french) in known where message.hasPrefix(words) {
      return french + rest(message.dropFirst(words.count))
    }
    if let expected = quoted(message), message.dropFirst(expected.count + 2).hasPrefix(" expected")
    {
      return "« \(expected) » attendu" + rest(message.dropFirst(expected.count + 11))
    }
    return message
  }

  private static let known = [
    ("attempt to index a nil value", "lecture d'un champ de rien"),
    ("attempt to call a nil value", "appel d'une fonction qui n'existe pas"),
    ("attempt to compare nil with number", "comparaison de rien avec un nombre"),
    ("attempt to compare number with nil", "comparaison d'un nombre avec rien"),
    ("attempt to compare two nil values", "comparaison de rien avec rien"),
    ("attempt to perform arithmetic on a nil value", "calcul sur rien"),
    ("attempt to concatenate a nil value", "« .. » colle un texte à rien"),
    ("unexpected symbol", "signe inattendu"),
    ("unfinished string", "texte sans guillemet fermant"),
    ("<name> expected", "un nom est attendu"),
    ("syntax error", "instruction incomplète"),
  ]

  /// ` (field 'x')`, ` near 'y'`, ` (to close 'function' at line 3) near <eof>`.
  private static func rest(_ words: Substring) -> String {
    String(words)
      .replacing(" near <eof>", with: ", à la fin du fichier")
      .replacing(" near ", with: ", près de ")
      .replacing("(to close ", with: "(pour fermer ")
      .replacing(" at line ", with: " de la ligne ")
      .replacing("(field ", with: "(champ ")
      .replacing("(global ", with: "(nom global ")
      .replacing("(local ", with: "(nom local ")
      .replacing("(upvalue ", with: "(nom local ")
  }

  private static func quoted(_ message: String) -> Substring? {
    guard message.first == "'" else { return nil }
    return message.dropFirst().prefix { $0 != "'" }
  }
}
