extension Seance {
  /// Where the text first gives the fact at `chemin`, or the first of its list, else the object or
  /// the list that holds it.
  public func extrait(_ chemin: String) -> Extrait? {
    guard let extraits else { return nil }
    if let extrait = extraits[chemin + "[0]"]?.first, extraits[chemin] == nil { return extrait }
    var reste = Substring(chemin)
    while !reste.isEmpty {
      if let extrait = extraits[String(reste)]?.first { return extrait }
      guard let coupe = reste.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      reste = reste[..<coupe]
    }
    return nil
  }
}
