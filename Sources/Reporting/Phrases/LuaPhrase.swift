import Deliberation
import LuaHost

/// What a Lua error says, in French where the engine knows it.
public enum LuaPhrase {
  /// The message, without its place, and a hint when the fault is a common one.
  public static func message(_ error: LuaError) -> String {
    let hint = error.hint.map { " ; " + LuaHintPhrase.text($0) } ?? suggestion(error)
    return fault(error) + hint
  }

  private static func suggestion(_ error: LuaError) -> String {
    let near: String? =
      switch error.kind {
      case .undefinedGlobal(let name), .unknownName(_, let name):
        nearest(to: name, among: error.names)
      default: nil
      }
    return near.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
  }

  private static func fault(_ error: LuaError) -> String {
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

  /// Where the function at fault was called from, innermost first; empty when Swift called it.
  static func callers(_ error: LuaError) -> [String] {
    error.traceback.dropFirst().map { frame in
      "appelé par \(frame.chunk)\(frame.line.map { ":\($0)" } ?? "")"
    }
  }

  /// The source line at fault, ready to follow the message; empty when it is not known.
  static func quote(_ error: LuaError) -> String {
    guard let line = error.sourceLine?.drop(while: { $0 == " " || $0 == "\t" }), !line.isEmpty
    else { return "" }
    return " | \(line)"
  }

  private static func limit(_ limit: LuaLimit) -> String {
    "\(excess(limit)) (LuaLimits.\(limit.setting))"
  }

  private static func excess(_ limit: LuaLimit) -> String {
    switch limit {
    case .instructions(let number): "plus de \(grouped(number)) instructions"
    case .memory(let bytes): "plus de \(grouped(bytes)) octets de mémoire"
    case .callDepth(let depth): "plus de \(grouped(depth)) appels imbriqués"
    case .sourceBytes(let bytes): "fichier de plus de \(grouped(bytes)) octets"
    case .resultBytes(let bytes): "résultat de plus de \(grouped(bytes)) octets"
    case .resultDepth(let depth): "tables imbriquées sur plus de \(grouped(depth)) niveaux"
    case .patternSteps(let number):
      "plus de \(grouped(number)) pas dans la recherche de motifs"
    case .seconds(let seconds): "plus de \(decimal(seconds)) s de calcul"
    }
  }

  /// `1 000 000`.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(" ", at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// `2`, `0,5`.
  private static func decimal(_ number: Double) -> String {
    let text = "\(number)".replacing(".", with: ",")
    return text.hasSuffix(",0") ? String(text.dropLast(2)) : text
  }
}
