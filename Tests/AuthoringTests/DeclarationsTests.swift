import LuaHost
import Testing

@testable import Authoring
@testable import RuleEngine

/// What the declarations say is what the parsers accept.
@Suite struct DeclarationsTests {
  private func keys(_ name: String) throws -> Set<String> {
    let block = try #require(Declarations.classes.first { $0.className == name })
    return Set(block.fields.map { $0.name.filter { $0 != "?" } })
  }

  /// The prelude adds these.
  private let added: Set = ["genre", "fichier", "ligne"]

  @Test func aRule() throws {
    #expect(try keys("DeclarationRegle") == Set(RegleParser.known).subtracting(added))
  }

  @Test func aParameter() throws {
    #expect(try keys("DeclarationParametre") == Set(ParametreParser.known).subtracting(added))
    #expect(try keys("ValeurDatee") == Set(FenetreParser.known))
    #expect(try keys("TranchePopulation") == Set(["jusqua", "valeur"] + ValeurParser.autres))
    #expect(try keys("DeclarationCalcul") == Set(ParameterFile.known).subtracting(added))
  }

  @Test func everyClassSaysWhatItIs() {
    #expect(
      Declarations.classes.compactMap(\.className) == [
        "DeclarationRegle", "Periode", "FenetreRegistre", "DonneesIssue", "Issue", "EntreePersonne",
        "GroupePersonne",
        "DeclarationParametre", "ValeurDatee", "TranchePopulation", "DeclarationCalcul",
        "DeclarationEssai", "DeclarationPropriete", "Changement",
      ])
    for block in Declarations.classes {
      #expect(!block.meaning.isEmpty && !block.fields.isEmpty, "\(block.className ?? "")")
      for field in block.fields where field.type != "Personne" {
        #expect(!field.meaning.isEmpty, "\(field.name)")
      }
    }
  }
}
