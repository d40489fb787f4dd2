import Register

/// What became of documents given to a register.
public enum KeptLine {
  /// `a1b2c3d4e5f6  ajouté      seance.txt`.
  public static func line(
    _ empreinte: Empreinte, _ outcome: Deposit.Outcome, _ nom: String
  ) -> String {
    let word =
      switch outcome {
      case .added: "ajouté     "
      case .judgedAgain: "rejugé     "
      case .known: "déjà connu "
      }
    return "\(empreinte.court)  \(word) \(visible(nom.unicodeScalars))\n"
  }

  /// « 12 actes : 10 ajoutés, 1 rejugé, 1 déjà connu. »
  public static func total(added: Int, judgedAgain: Int, known: Int) -> String {
    let parts = [
      Mots.compte(added, "ajouté", "ajoutés"), Mots.compte(judgedAgain, "rejugé", "rejugés"),
      Mots.compte(known, "déjà connu", "déjà connus"),
    ]
    let all = Mots.compte(added + judgedAgain + known, "acte", "actes")
    return "\(all) : \(parts.joined(separator: ", ")).\n"
  }
}
