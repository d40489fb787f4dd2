/// The words of a name, folded for comparison: no case, accents, hyphens nor civilité.
///
///     NomPlie("Mme Anne-Lise DUROC").mots   // ["anne", "lise", "duroc"]
struct NomPlie: Hashable {
  /// One word of a name.
  struct Mot: Hashable {
    let lettres: String
    /// A single capital, with its point or without: « P. », « GUÉRIN P »
    let estInitiale: Bool
  }

  let mots: [Mot]
  /// The words in alphabetical order, a space between: the same for names of the same words.
  let cle: String
  /// Of « le Maire », words that name an office rather than a person.
  static let cleDuMaire = "maire"

  init(_ ecrit: String) {
    var mots = Self.decoupe(ecrit)
    if mots.contains(where: \.estCivilite) { mots.removeAll(where: \.estCivilite) }
    self.mots = mots
    cle = Self.cle(mots)
  }

  private static func cle(_ mots: [Mot]) -> String {
    switch mots.count {
    case 0: return ""
    case 1: return mots[0].lettres
    case 2:
      let (a, b) = (mots[0].lettres, mots[1].lettres)
      return a < b ? joint(a, b) : joint(b, a)
    default: return mots.map(\.lettres).sorted().joined(separator: " ")
    }
  }

  private static func joint(_ a: String, _ b: String) -> String {
    var joint = a
    joint.append(" ")
    joint.append(b)
    return joint
  }

  static let civilites: Set<String> = [
    "m", "mm", "mr", "mme", "mmes", "mlle", "mlles", "monsieur", "madame", "mesdames", "messieurs",
    "mademoiselle", "mesdemoiselles", "le", "la",
  ]

  private static func decoupe(_ ecrit: String) -> [Mot] {
    var mots: [Mot] = []
    mots.reserveCapacity(4)
    var lettres: [UInt8] = []
    lettres.reserveCapacity(32)
    var capitale = false
    for scalar in ecrit.unicodeScalars {
      switch TraitDeNom(scalar) {
      case .lettre(let plie, let haute):
        if lettres.isEmpty { capitale = haute }
        lettres.append(plie)
      case .lettres(let premiere, let seconde, let haute):
        if lettres.isEmpty { capitale = haute }
        lettres.append(premiere)
        lettres.append(seconde)
      case .accent: break
      case .separation:
        guard !lettres.isEmpty else { continue }
        let initiale = lettres.count == 1 && capitale && Self.endsInitial(scalar)
        if initiale { lettres.append(UInt8(ascii: ".")) }
        mots.append(Mot(lettres: String(decoding: lettres, as: UTF8.self), estInitiale: initiale))
        lettres.removeAll(keepingCapacity: true)
      }
    }
    if !lettres.isEmpty {
      let initiale = lettres.count == 1 && capitale
      if initiale { lettres.append(UInt8(ascii: ".")) }
      mots.append(Mot(lettres: String(decoding: lettres, as: UTF8.self), estInitiale: initiale))
    }
    return retireTitre(mots)
  }

  /// « POLI X », « X. POLI »: the D of « D'ARC » is no initial.
  private static func endsInitial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == " " || scalar == "\u{A0}"
  }

  /// « M. » or « Dr » at the head of a name is a title; « M. P. GUÉRIN » has « P. » as its initial.
  private static func retireTitre(_ mots: [Mot]) -> [Mot] {
    guard let premier = mots.first else { return mots }
    let estTitre = premier.lettres == "m." || mots.count > 1 && titres.contains(premier.lettres)
    return estTitre ? Array(mots.dropFirst()) : mots
  }

  static let titres: Set<String> = [
    "dr", "docteur", "pr", "professeur", "me", "maitre", "general", "colonel",
  ]

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
  fileprivate var estCivilite: Bool {
    // Hashing is dear, and few words begin so.
    let premier = lettres.utf8.first
    return (premier == UInt8(ascii: "m") || premier == UInt8(ascii: "l"))
      && NomPlie.civilites.contains(lettres)
  }

  /// Whether one of the two is the other, or its initial.
  fileprivate func convient(a autre: Self) -> Bool {
    if lettres == autre.lettres { return true }
    guard estInitiale != autre.estInitiale else { return false }
    let (initiale, mot) = estInitiale ? (self, autre) : (autre, self)
    return mot.lettres.utf8.first == initiale.lettres.utf8.first
  }
}
