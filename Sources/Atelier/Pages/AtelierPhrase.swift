import Reporting

/// Why the pages cannot be served, in French.
public enum AtelierPhrase {
  public static func line(_ refused: Atelier.Refused) -> String {
    switch refused {
    case .port(let port): "serve: le port \(port) de 127.0.0.1 n'est pas libre (option --port)"
    case .lua(let error): "serve: \(LuaPhrase.message(error))"
    }
  }
}
