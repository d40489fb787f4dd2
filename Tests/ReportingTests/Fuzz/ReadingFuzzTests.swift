import Deliberation
import ReadingFuzz
import TestSupport
import Testing

/// Spoiled acts: read or refused, never a crash nor a place outside of the text.
struct ReadingFuzzTests {
  private let texts = ExampleTexts.all(in: packageRoot())

  @Test func theTextsOfTheProjectAreFound() {
    #expect(texts.count >= 5)
    #expect(texts.allSatisfy { ReadingCheck.fault(of: $0) == nil })
  }

  @Test func theSameSeedSpoilsTheSameWay() {
    let mutants = TextMutants(texts)
    #expect(mutants.mutant(seed: 7) == mutants.mutant(seed: 7))
    #expect(mutants.mutant(seed: 7) != mutants.mutant(seed: 8))
  }

  @Test func spoiledTextsAreReadOrRefused() {
    let mutants = TextMutants(texts)
    var random = LongRun.generator(of: "spoiled texts")
    for _ in 0..<LongRun.count(300) {
      let seed = random.next()
      let fault = ReadingCheck.fault(of: mutants.mutant(seed: seed, most: 12_000))
      #expect(fault == nil, "mutant \(seed)")
    }
  }

  @Test func aPlaceOutsideOfTheTextIsAFault() {
    #expect(fault(ligne: 1, 3, 7, "mairie") == "lieu: line 1, columns 3-7 are not in the text")
    #expect(fault(ligne: 2, 1, 1, "à") == "lieu: line 2, columns 1-1 are not in the text")
    #expect(fault(ligne: 1, 3, 6, "mair") == "lieu: line 1, columns 3-6 do not hold its words")
    #expect(fault(ligne: 1, 3, 6, "Losn") == nil)
  }

  @Test func aLineOutsideOfTheTextIsAFault() {
    var line = NonPlace()
    line.ligne = 2
    var seance = Seance()
    seance.non_places = [line]
    #expect(
      ReadingCheck.fault(of: Dossier(seance: seance, lignes: ["à Losne"]))
        == "non_places: line 2 is not in the text")
  }

  private func fault(ligne: Int, _ debut: Int, _ fin: Int, _ texte: String) -> String? {
    var place = Extrait()
    (place.ligne, place.debut, place.fin, place.texte) = (ligne, debut, fin, texte)
    var seance = Seance()
    seance.extraits = ["lieu": [place]]
    return ReadingCheck.fault(of: Dossier(seance: seance, lignes: ["à Losn"]))
  }
}
