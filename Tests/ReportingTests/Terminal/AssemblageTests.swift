import Testing

@testable import Reporting

@Suite struct AssemblageTests {
  @Test(arguments: [
    ("Losne", "de Losne"), ("Auxonne", "d'Auxonne"), ("Étang-sur-Arroux", "d'Étang-sur-Arroux"),
    ("Le Havre", "du Havre"), ("Les Sables", "des Sables"), ("La Ciotat", "de La Ciotat"),
    ("Hyères", "d'Hyères"),
  ])
  func theNameTakesItsArticle(lieu: String, ecrit: String) {
    #expect(Assemblage.de(lieu) == ecrit)
  }
}
