/// A value of any scalar type: what one place of the text gives for a fact.
public enum Scalaire: Hashable, Sendable {
  case booleen(Bool)
  case entier(Int)
  case euros(Euros)
  case texte(String)
}
