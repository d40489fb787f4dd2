extension Seance {
  /// Where the text first gives the fact at `chemin`, or the first of its list, else the object or
  /// the list that holds it.
  public func extrait(_ chemin: String) -> Extrait? {
    guard let extraits else { return nil }
    if let places = extraits[chemin] {
      if let extrait = places.first { return extrait }
    } else if let extrait = extraits[chemin + "[0]"]?.first {
      return extrait
    }
    var reste = Substring(chemin)
    while let coupe = reste.utf8.lastIndex(where: Self.opens) {
      reste = reste[..<coupe]
      if let extrait = extraits[String(reste)]?.first { return extrait }
    }
    return nil
  }

  /// Whether `byte` stands before a step of a path: `.` or `[`.
  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "[")
  }
}
