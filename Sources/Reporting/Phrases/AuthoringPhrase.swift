import Authoring

/// Why a file of a rules folder was not written.
public enum AuthoringPhrase {
  /// What is wrong, in one line.
  public static func line(_ error: AuthoringError) -> String {
    switch error {
    case .notEmpty(let folder):
      "\(folder): existe déjà et n'est pas un dossier vide ; rien n'a été écrit"
    case .cannotWrite(let path): "\(path): ne peut être écrit ; rien n'a été gardé"
    case .badID(let id):
      "« \(id) » n'est pas un nom de règle : des minuscules sans accent, des chiffres et des "
        + "traits d'union (quorum-presents)"
    case .exists(let id, let fichier): "\(fichier): la règle « \(id) » existe déjà"
    case .badTheme(let theme):
      "« \(theme) » n'est pas un thème : des minuscules sans accent, des chiffres et des traits "
        + "d'union ; « parametres » et « lib » sont réservés"
    }
  }
}
