extension Seance {
  /// Where the text first gives the fact at `chemin`, else the object or the list that holds it.
  public func extrait(_ chemin: String) -> Extrait? {
    guard let extraits else { return nil }
    var reste = Substring(chemin)
    while !reste.isEmpty {
      if let extrait = extraits[String(reste)]?.first { return extrait }
      guard let coupe = reste.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      reste = reste[..<coupe]
    }
    return nil
  }
}
