/// Which assemblies are drawn, and how much they decide.
public enum Taille: Sendable {
  /// Communes and EPCI as France has them; one délibération in most, up to twenty.
  case france
  /// Communes of 500 to 1 499 inhabitants, so 15 members; one délibération; about 2 KB.
  case ordinaires
  /// Communes of 40 000 to 59 999 inhabitants, so 43 or 45 members; 20 délibérations; about 12 KB.
  case grandes
}
