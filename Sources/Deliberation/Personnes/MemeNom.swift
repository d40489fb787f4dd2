/// Whether two written names have the same words, in any order: case, accents, hyphens, articles
/// and civilité aside.
///
///     memeNom("SAINT USAGE", "Saint-Usage")   // true
public func memeNom(_ ecrit: String, _ autre: String) -> Bool {
  NomPlie(ecrit).cle == NomPlie(autre).cle
}

/// What is the same for names that `memeNom` takes for one, to look them up by.
///
///     motsPlies("Saint-Usage")   // "saint usage"
public func motsPlies(_ ecrit: String) -> String {
  NomPlie(ecrit).cle
}
