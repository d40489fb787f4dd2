import RuleTesting

/// The command that runs one case again.
public struct EssaiRejouer: Sendable {
  let dossier: String

  /// - Parameter dossier: the rules folder, as the caller named it.
  public init(dossier: String) {
    self.dossier = dossier
  }

  func commande(_ essai: Essai) -> String {
    "greffier test \(Self.quoted(dossier)) --regle \(essai.regle) --titre \(Self.quoted(essai.nom))"
  }

  /// As a shell takes it for one word.
  static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./".unicodeScalars.contains(scalar)
    }
    if isPlain, !text.isEmpty { return text }
    return "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
