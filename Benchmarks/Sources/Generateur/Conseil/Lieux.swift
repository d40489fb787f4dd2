import TestSupport

/// Names of places.
enum Lieux {
  /// Metropolitan départements.
  static let departements: [String] =
    (1...95).filter { $0 != 20 && $0 != 75 }.map { $0 < 10 ? "0\($0)" : "\($0)" } + ["2A", "2B"]

  private static let debuts = [
    "Saint-Aubin", "Sainte-Foy", "Villers", "Mont", "Neuville", "La Chapelle", "Le Bourg",
    "Échenon", "Bellefontaine", "Rouvray", "Château", "L'Étang", "Mézières", "Crécy", "Fontenay",
    "Saint-Éloi", "Vaux", "Noirmont", "Haute-Rive", "Pré", "Courcelles", "Œuilly", "Aÿ",
  ]
  private static let fins = [
    "-sur-Seille", "-les-Bois", "-en-Vallée", "-le-Haut", "-lès-Brion", "-du-Marais", "",
    "-sous-Roche", "-d'Aunis", "-la-Forêt", "-aux-Champs", "-près-l'Église",
  ]

  /// Marseille and Lyon have a notice of their own, whatever the record says of their population.
  private static let grandesVilles = ["13055", "69123"]

  /// The code of a commune of that département.
  static func codeInsee(_ departement: String, _ hasard: inout SeededGenerator) -> String {
    let code = departement + Conseil.troisChiffres(hasard.entre(1...499))
    return grandesVilles.contains(code) ? departement + "001" : code
  }

  static func commune(_ hasard: inout SeededGenerator) -> String {
    hasard.parmi(debuts) + hasard.parmi(fins)
  }
}
