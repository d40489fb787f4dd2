import Deliberation

/// An act in a list.
struct ActRow: Sendable {
  let id: String
  let nom: String
  /// « Conseil municipal de Losne »; empty when the document does not tell.
  let assemblee: String
  let date: Jour?
  /// The object of the first délibération, and how many there are.
  let objet: String?
  let deliberations: Int
  let constat: ActState
}
