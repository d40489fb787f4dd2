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

  static func commune(_ hasard: inout SeededGenerator) -> String {
    hasard.parmi(debuts) + hasard.parmi(fins)
  }
}
