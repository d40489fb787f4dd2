/// Why a file of a rules folder was not written.
public enum AuthoringError: Error, Sendable, Equatable {
  /// The folder to be made is a file, or holds something.
  case notEmpty(String)
  case cannotWrite(String)
  /// An id is made of small letters, digits and hyphens.
  case badID(String)
  /// A rule of that id stands in that file.
  case exists(id: String, fichier: String)
  /// The theme of a rule is the name of a folder, in small letters, digits and hyphens, and neither
  /// `parametres` nor `lib`.
  case badTheme(String)
}
