/// What one scalar is in a name.
enum TraitDeNom {
  case lettre(UInt8, haute: Bool)
  case lettres(UInt8, UInt8, haute: Bool)
  case accent
  case separation

  /// ASCII, which most of a name is, needs no table of Unicode.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: self = .lettre(UInt8(scalar.value), haute: false)
    case 0x41...0x5A: self = .lettre(UInt8(scalar.value) | 0x20, haute: true)
    case 0x5E, 0x60: self = .accent
    case 0..<0x80: self = .separation
    case Self.premiereLatine...Self.derniereLatine:
      self = Self.latines[Int(scalar.value - Self.premiereLatine)]
    default: self.init(horsTable: scalar)
    }
  }

  private init(horsTable scalar: Unicode.Scalar) {
    let plies = asciiFold(scalar).map { Array($0.utf8) } ?? []
    let haute = scalar.properties.isUppercase
    switch plies.count {
    case 0: self = scalar.properties.isDiacritic ? .accent : .separation
    case 1: self = .lettre(plies[0], haute: haute)
    default: self = .lettres(plies[0], plies[1], haute: haute)
    }
  }

  private static let premiereLatine: UInt32 = 0xC0
  private static let derniereLatine: UInt32 = 0x17F
  /// The letters of Latin-1 and Latin Extended-A, and what stands among them.
  private static let latines = (premiereLatine...derniereLatine).compactMap { code in
    Unicode.Scalar(code).map { TraitDeNom(horsTable: $0) }
  }
}
