import Deliberation
import Testing

/// Who comes late and who leaves early, in a procès-verbal of four items.
struct MoveFactsTests {
  private func lire(_ presents: String, _ suite: String = "") throws -> Lecture {
    try Lecture(
      ProcesVerbaux.numerotes
        .replacing("Karim BENSALEM, Maud FAYE", with: presents)
        .replacing("4. Recrutement", with: "\(suite)\n\n4. Recrutement", maxReplacements: 2))
  }

  private func membre(_ nom: String, _ lecture: Lecture) throws -> Membre {
    try #require(lecture.seance.membres?.first { $0.nom == nom })
  }

  @Test(arguments: [
    ("(arrivé à 19 h 15, avant le point 3)", 3), ("(arrivée au point 2)", 2),
    ("(arrivé après la délibération n° 2)", 3), ("(à partir du point 4)", 4),
    ("(arrivé lors du 2ème point)", 2),
  ])
  func arrivals(words: String, rank: Int) throws {
    let lecture = try lire("Karim BENSALEM \(words), Maud FAYE")
    let late = try membre("BENSALEM", lecture)
    #expect(late.presence == .present)
    #expect(late.arrivee == rank)
    #expect(late.depart == nil)
    #expect(lecture.valeurs("membres[3].arrivee") == [.entier(rank)])
  }

  @Test(arguments: [
    ("(départ à 20 h, après le point 3)", 4), ("(quitte la séance avant le point 3)", 3),
    ("(partie à l'issue du point 1)", 2),
  ])
  func departures(words: String, rank: Int) throws {
    let lecture = try lire("Karim BENSALEM, Maud FAYE \(words)")
    #expect(try membre("FAYE", lecture).depart == rank)
    #expect(try membre("FAYE", lecture).arrivee == nil)
  }

  @Test(arguments: ["(arrivé à 19 h 15)", "(arrivé avant le point 12)", "(arrivé au point A)"])
  func noItemNoRank(words: String) throws {
    let lecture = try lire("Karim BENSALEM \(words), Maud FAYE")
    #expect(try membre("BENSALEM", lecture).arrivee == nil)
    #expect(lecture.seance.extraits?["membres[3].arrivee"] == nil)
  }

  @Test func aSentenceOfItsOwn() throws {
    let lecture = try lire(
      "Karim BENSALEM, Maud FAYE", "M. BENSALEM quitte la séance après le point 3.")
    #expect(try membre("BENSALEM", lecture).depart == 4)
  }

  @Test func anArrivalAsATitle() throws {
    let lecture = try lire(
      "Karim BENSALEM, Maud FAYE", "Arrivée de Mme Maud FAYE à 20 h 10 avant le point 4")
    #expect(try membre("FAYE", lecture).arrivee == 4)
  }
}
