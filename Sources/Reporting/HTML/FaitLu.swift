import Deliberation

/// A fact that a document gives, as its annotated page shows it.
package struct FaitLu {
  /// The number that stands in the text and in the list, from 1, in the order of the text.
  package internal(set) var numero = 0
  package let chemin: String
  package let groupe: GroupeLu
  /// What the fact is, in French: « date d'envoi de la convocation ».
  package let nom: String
  /// Its value, in French; the words of the text when the fact is a passage.
  package let valeur: String
  /// Where the text tells it, in the order of the text.
  package let places: [Extrait]
  /// The values of its places, when they disagree.
  package let contradiction: Contradiction?

  init(_ chemin: String, _ places: [Extrait], in seance: Seance) {
    self.chemin = chemin
    self.places = places.sorted { Self.rang($0) < Self.rang($1) }
    groupe = GroupeLu(chemin)
    nom = NomDeFait.nom(chemin, in: seance)
    valeur = NomDeFait.valeur(chemin, self.places.first, in: seance)
    contradiction = Contradiction(chemin, self.places)
  }

  /// Which délibération the fact is about, from 0; nil when it is about the séance.
  package var item: Int? {
    guard chemin.hasPrefix("deliberations[") else { return nil }
    return Int(chemin.dropFirst("deliberations[".count).prefix { $0 != "]" })
  }

  /// Whether a place was read by character recognition.
  package var parOCR: Bool { places.contains { $0.ocr == true } }

  /// The facts of `seance`, numbered as the text tells them first.
  package static func tous(_ seance: Seance) -> [FaitLu] {
    var faits = (seance.extraits ?? [:]).map { FaitLu($0.key, $0.value, in: seance) }
    faits.sort { left, right in
      let (first, second) = (rang(left.places.first), rang(right.places.first))
      return first == second ? precedesNaturally(left.chemin, right.chemin) : first < second
    }
    for index in faits.indices { faits[index].numero = index + 1 }
    return faits
  }

  /// Where a place stands, as a number of its line and of its column.
  private static func rang(_ place: Extrait?) -> (Int, Int) {
    (place?.ligne ?? .max, place?.debut ?? .max)
  }
}
