import Deliberation

/// The president, the secretary and the mandataires of whom character recognition misread a letter.
enum NearNames {
  /// Gives « Mare-Marie BONNET » the writing « Marc-Marie BONNET » of another place, when that is
  /// the only one that differs by one letter and « Marc » is a usual prénom, « Mare » none. In a
  /// text whose lists are illegible, a person whom one place alone names is left out. O(persons²).
  static func mend(_ sheet: inout FactSheet) {
    guard
      sheet.isIllegible
        || [sheet.seance.president, sheet.seance.secretaire].contains(where: {
          $0.map { NameWords.sorted($0.ecrit).count > 2 || !hasUsualPrenom($0.ecrit) } ?? false
        })
    else { return }
    let writings = Self.writings(sheet.seance)
    for (field, path) in [(\Seance.president, "president"), (\Seance.secretaire, "secretaire")] {
      guard let person = sheet.seance[keyPath: field] else { continue }
      if let better = better(person.ecrit, among: writings) {
        sheet.seance[keyPath: field] = Personne(better)
        sheet.revalue(path, .texte(better))
      } else if sheet.isIllegible,
        !writings.contains(where: { NameWords.areCompatible($0, person.ecrit) })
      {
        sheet.seance[keyPath: field] = nil
        sheet.forget(path)
      }
    }
  }

  private static func hasUsualPrenom(_ written: String) -> Bool {
    NameWords.sorted(written).contains { Prenoms.contains($0) }
  }

  private static func writings(_ seance: Seance) -> [String] {
    let powers = seance.procurations?.flatMap { [$0.mandant, $0.mandataire] } ?? []
    return (seance.membres?.map(\.nom_complet) ?? []) + powers.compactMap { $0?.ecrit }
  }

  private static func better(_ written: String, among writings: [String]) -> String? {
    let words = NameWords.sorted(written)
    let near = Set(writings.filter { isBetter(NameWords.sorted($0), than: words) })
    let names = Set(near.map { NameWords.sorted($0) })
    return names.count == 1 ? near.sorted().first : nil
  }

  private static func isBetter(_ other: [String], than words: [String]) -> Bool {
    guard other.count == words.count, words.count > 1 else { return false }
    let lost = words.filter { !other.contains($0) }
    let won = other.filter { !words.contains($0) }
    guard lost.count == 1, won.count == 1, EditDistance.isOne(lost[0], won[0]) else { return false }
    return Prenoms.contains(won[0]) && !Prenoms.contains(lost[0])
  }
}
