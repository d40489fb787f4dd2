import LuaHost

/// What a Lua error says, in French where the engine knows it.
public enum LuaPhrase {
  /// The message, without its place.
  public static func message(_ error: LuaError) -> String {
    switch error.kind {
    case .syntax: "erreur de syntaxe : \(LuaMessage.french(error.message))"
    case .runtime where error.message == "controle returned no outcome":
      "« controle » n'a rendu ni conforme, ni manquement, ni sans_objet, ni indetermine"
    case .runtime: LuaMessage.french(error.message)
    case .spent: "l'état Lua a atteint une limite"
    case .limit(let limit): self.limit(limit)
    case .undefinedGlobal(let name): "« \(name) » n'est pas défini"
    case .globalWrite(let name): "« \(name) » est global : écrivez « local \(name) »"
    case .unknownName(let type, let name): "« \(name) » n'est pas un champ de \(type)"
    case .write(type: "kept table", let name):
      "« \(name) » d'une table du fichier ne peut être changé une fois le fichier chargé"
    case .write(type: "kept iterator", _):
      "un parcours commencé au chargement du fichier ne peut continuer"
    case .write(let type, let name): "« \(name) » de \(type) ne peut être changé"
    case .keptVariable(let name):
      "« \(name) » garderait une valeur d'un appel à l'autre : déclarez-le dans la fonction"
    }
  }

  /// The source line at fault, ready to follow the message; empty when it is not known.
  static func quote(_ error: LuaError) -> String {
    guard let line = error.sourceLine?.drop(while: { $0 == " " || $0 == "\t" }), !line.isEmpty
    else { return "" }
    return " | \(line)"
  }

  private static func limit(_ limit: LuaLimit) -> String {
    switch limit {
    case .instructions(let number): "plus de \(number) instructions"
    case .memory(let bytes): "plus de \(bytes >> 20) Mo de mémoire"
    case .source(let bytes): "fichier de plus de \(bytes >> 10) Ko"
    case .result(let bytes): "résultat de plus de \(bytes >> 10) Ko"
    case .depth(let depth): "tables imbriquées sur plus de \(depth) niveaux"
    case .patternSteps(let number): "plus de \(number) pas dans la recherche de motifs"
    case .seconds(let seconds): "plus de \(seconds) s de calcul"
    }
  }
}
