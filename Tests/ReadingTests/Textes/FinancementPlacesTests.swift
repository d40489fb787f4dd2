import Deliberation
import Testing

@testable import Reading

@Suite struct FinancementPlacesTests {
  @Test func theDurationAndTheBaseHaveTheirPlaces() throws {
    let text = """
      CONSEIL MUNICIPAL DE VERLANGE
      Séance du 3 juillet 2021
      Présents : Denis ROUSSEAU, Odile BRUN
      Objet : Recrutement d'un conseiller numérique
      La commune bénéficiera de 50 000 € sur deux ans par poste.
      """
    let seance = try TextReader.read(text, fichier: "a.txt").seance
    let financement = try #require(seance.deliberations?.first?.financements?.first)
    #expect(financement.duree_mois == 24)
    let base = "deliberations[0].financements[0]"
    #expect(seance.extraits?["\(base).duree_mois"]?.map(\.texte) == ["deux ans"])
    #expect(seance.extraits?["\(base).par"]?.map(\.texte) == ["par poste"])
  }
}
