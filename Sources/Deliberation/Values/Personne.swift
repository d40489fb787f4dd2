/// A person as a document writes them: « Mme Odile BRÉMOND », « M. le Maire ».
///
/// Who that is among the `membres` is worked out by `Annuaire`, never stored.
public struct Personne: Hashable, Sendable {
  /// The words of the document.
  public var ecrit: String

  /// The person written `ecrit`.
  public init(_ ecrit: String) {
    self.ecrit = ecrit
  }
}
