import Deliberation

/// What of an assembly may decide the value of a parameter; nil where it is not known.
///
///     parametre.resolution(au: date, seance.assemblee.ressort)
struct Ressort: Equatable, Sendable {
  let population: Int?
  let categorie: Assemblee.Categorie?

  /// The same, its population not known.
  var sansPopulation: Ressort { Ressort(population: nil, categorie: categorie) }
}

extension Assemblee {
  /// What of it may decide the value of a parameter.
  var ressort: Ressort { Ressort(population: population, categorie: type) }
}

extension [Assemblee.Categorie: Parametre.Contenu] {
  /// What holds for `categorie`, or for each in turn when it is nil; nil where nothing does.
  func pour(_ categorie: Assemblee.Categorie?) -> [Parametre.Contenu?] {
    let categories = categorie.map { [$0] } ?? Assemblee.Categorie.allCases
    return categories.map { self[$0] ?? self[.autre] }
  }
}

extension [Resolution] {
  /// The first, when all read alike, whatever their sources.
  var commune: Resolution? {
    guard let premiere = first else { return nil }
    let valeurs = premiere.lus.map(\.valeur)
    return allSatisfy { $0.lus.map(\.valeur) == valeurs } ? premiere : nil
  }
}
