import Testing

@testable import Reading

struct PrenomsTests {
  @Test(arguments: [
    ("Claire", true), ("Élodie", true), ("Agnès", true), ("Marie-Pierre", true), ("Eva", true),
    ("Philippe", false), ("Jean-Marie", false), ("Luc", false), ("Noël", false), ("Théo", false),
  ])
  func sexes(prenom: String, isFeminine: Bool) {
    #expect(Prenoms.isFeminine(prenom) == isFeminine)
  }

  @Test(arguments: ["Claude", "Dominique", "Xyz", "P.", ""])
  func untold(prenom: String) {
    #expect(Prenoms.isFeminine(prenom) == nil)
  }
}
