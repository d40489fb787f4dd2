/// The words of a name, folded for comparison: no case, accents, hyphens nor civilité.
///
///     NomPlie("Mme Anne-Lise DUROC").mots   // ["anne", "lise", "duroc"]
struct NomPlie: Hashable {
  /// One word of a name.
  struct Mot: Hashable {
    let lettres: String
    /// A single letter followed by a point: « P. »
    let estInitiale: Bool
  }

  let mots: [Mot]
  /// The words in alphabetical order: the same for names that have the same words.
  let cle: [String]
  /// Whether the words name an office, « le Maire », rather than a person.
  let estLeMaire: Bool

  init(_ ecrit: String) {
    let tous = Self.decoupe(ecrit)
    mots = tous.filter { !Self.civilites.contains($0.lettres) }
    cle = mots.map(\.lettres).sorted()
    estLeMaire = cle == ["maire"]
  }

  private static let civilites: Set<String> = [
    "m", "mm", "mr", "mme", "mmes", "mlle", "mlles", "monsieur", "madame", "mesdames", "messieurs",
    "mademoiselle", "mesdemoiselles", "le", "la",
  ]

  private static func decoupe(_ ecrit: String) -> [Mot] {
    var mots: [Mot] = []
    var lettres = ""
    var capitale = false
    for scalar in ecrit.unicodeScalars {
      if let plie = asciiFold(scalar) {
        if lettres.isEmpty { capitale = scalar.properties.isUppercase }
        lettres += plie
      } else if !scalar.properties.isDiacritic, !lettres.isEmpty {
        let initiale = lettres.utf8.count == 1 && scalar == "." && capitale
        mots.append(Mot(lettres: initiale ? lettres + "." : lettres, estInitiale: initiale))
        lettres = ""
      }
    }
    if !lettres.isEmpty { mots.append(Mot(lettres: lettres, estInitiale: false)) }
    return retireCiviliteInitiale(mots)
  }

  /// « M. » at the head of a name is a civilité; « M. P. GUÉRIN » has « P. » as its initial.
  private static func retireCiviliteInitiale(_ mots: [Mot]) -> [Mot] {
    guard let premier = mots.first, premier.lettres == "m." else { return mots }
    return Array(mots.dropFirst())
  }

  /// Whether every word here stands among the words of `autre`, an initial standing for any
  /// word that begins with it.
  func estContenu(dans autre: NomPlie) -> Bool {
    var libres = autre.mots
    for mot in mots.sorted(by: { !$0.estInitiale && $1.estInitiale }) {
      guard let index = libres.firstIndex(where: { mot.convient(a: $0) }) else { return false }
      libres.remove(at: index)
    }
    return !mots.isEmpty
  }
}

extension NomPlie.Mot {
  /// Whether one of the two is the other, or its initial.
  fileprivate func convient(a autre: Self) -> Bool {
    if lettres == autre.lettres { return true }
    guard estInitiale != autre.estInitiale else { return false }
    let (initiale, mot) = estInitiale ? (self, autre) : (autre, self)
    return mot.lettres.utf8.first == initiale.lettres.utf8.first
  }
}
