/// One kind of fault: what it needs, what it changes, and what the law then says.
struct Faute: Sendable {
  let nom: String
  let besoin: Besoin
  /// Sows it in a séance that has what it needs, and gives all the verdicts that must be found.
  let seme: @Sendable (inout Brouillon) -> [Attendu]

  init(
    _ nom: String, _ besoin: Besoin = Besoin(),
    _ seme: @escaping @Sendable (inout Brouillon) -> [Attendu]
  ) {
    self.nom = nom
    self.besoin = besoin
    self.seme = seme
  }

  static let toutes: [Faute] =
    presence + pouvoirs + convocation + publicite + vote + interets + comptes + budget + finances
    + contrats + conseillerNumerique + forme + delais + inconnus
}

extension SeancesSemees {
  /// The kinds of faults that are sown, by name.
  public static var fautes: [String] { Faute.toutes.map(\.nom) }
}
