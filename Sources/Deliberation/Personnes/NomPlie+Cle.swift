extension NomPlie {
  /// As `NomPlie(ecrit).cle`; most names are folded without their words being kept.
  static func cle(de ecrit: String) -> String {
    var ecrit = ecrit
    return ecrit.withUTF8 { utf8 in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * utf8.count + 1) { place in
        CleEnCours(place).cle(utf8)
      }
    } ?? NomPlie(ecrit).cle
  }
}

/// The folding of a name of a few words that are neither initials, civilités nor titles.
private struct CleEnCours {
  private static let plusDeMots = 6

  private let lettres: UnsafeMutableBufferPointer<UInt8>
  private var fin = 0
  /// Where each word stands in `lettres`, in alphabetical order.
  private var mots: [Range<Int>] = []

  init(_ place: UnsafeMutableBufferPointer<UInt8>) {
    lettres = place
    mots.reserveCapacity(Self.plusDeMots)
  }

  /// Nil for a name that is not so simple.
  consuming func cle(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    var debut = 0
    var offset = 0
    while offset < utf8.count {
      guard let scalar = Self.scalar(utf8, &offset) else { return nil }
      switch TraitDeNom(scalar) {
      case .lettre(let plie, _): ajoute(plie)
      case .lettres(let premiere, let seconde, _):
        ajoute(premiere)
        ajoute(seconde)
      case .accent: break
      case .separation:
        guard finit(&debut) else { return nil }
      }
    }
    return finit(&debut) ? jointe() : nil
  }

  /// A scalar of one or two bytes, of Latin Extended-A at most: the table of traits has it.
  private static func scalar(
    _ utf8: UnsafeBufferPointer<UInt8>, _ offset: inout Int
  ) -> Unicode.Scalar? {
    let premier = utf8[offset]
    offset += 1
    if premier < 0x80 { return Unicode.Scalar(premier) }
    guard (0xC2...0xC5).contains(premier), offset < utf8.count else { return nil }
    let second = utf8[offset]
    offset += 1
    return Unicode.Scalar(UInt32(premier & 0x1F) << 6 | UInt32(second & 0x3F))
  }

  private mutating func ajoute(_ lettre: UInt8) {
    lettres[fin] = lettre
    fin += 1
  }

  /// Ends the word that starts at `debut`, if there is one; false when it is no plain word.
  private mutating func finit(_ debut: inout Int) -> Bool {
    guard fin > debut else { return true }
    let mot = debut..<fin
    debut = fin
    guard mot.count > 1, mots.count < Self.plusDeMots, !estReserve(mot) else { return false }
    var rang = mots.count
    while rang > 0, precede(mot, mots[rang - 1]) { rang -= 1 }
    mots.insert(mot, at: rang)
    return true
  }

  private func estReserve(_ mot: Range<Int>) -> Bool {
    guard Self.estInitiale[Int(lettres[mot.lowerBound])] else { return false }
    return Self.reserves.contains { reserve in
      reserve.count == mot.count && reserve.elementsEqual(lettres[mot])
    }
  }

  private func precede(_ mot: Range<Int>, _ autre: Range<Int>) -> Bool {
    lettres[mot].lexicographicallyPrecedes(lettres[autre])
  }

  private func jointe() -> String {
    String(unsafeUninitializedCapacity: fin + mots.count) { texte in
      var count = 0
      for mot in mots {
        if count > 0 {
          texte[count] = UInt8(ascii: " ")
          count += 1
        }
        for lettre in lettres[mot] {
          texte[count] = lettre
          count += 1
        }
      }
      return count
    }
  }

  private static let reserves = NomPlie.civilites.union(NomPlie.titres).map { Array($0.utf8) }
  /// Whether one of them begins so.
  private static let estInitiale = (0...UInt8.max).map { octet in
    reserves.contains { $0.first == octet }
  }
}
