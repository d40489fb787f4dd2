import Deliberation
import Foundation
import Reading
import Testing

@testable import Reporting

@Suite("A record, written and read")
struct RecordRoundTripTests {
  private func read(_ text: String) throws -> Seance {
    try RecordReader.read(Array(text.utf8), fichier: "seance.json")
  }

  @Test("a séance with every field told comes back equal", arguments: [true, false])
  func everyField(pretty: Bool) throws {
    let seance: Seance = filled()
    let text = RecordWriter.json(of: seance, pretty: pretty)
    #expect(try read(text) == seance)
    #expect(RecordWriter.json(of: try read(text), pretty: pretty) == text)
  }

  @Test("a séance of which nothing is told comes back equal")
  func nothing() throws {
    #expect(RecordWriter.json(of: Seance(), pretty: false) == #"{"assemblee":{}}"#)
    #expect(try read(RecordWriter.json(of: Seance(), pretty: true)) == Seance())
  }

  @Test("every kind of scalar comes back as it was")
  func scalars() throws {
    var seance = Seance()
    let values: [Scalaire] = [
      .booleen(false), .entier(50), .entier(-50), .euros(Euros(centimes: 5000)),
      .euros(Euros(centimes: 5050)), .euros(Euros(centimes: 0)), .texte("50"), .texte(""),
    ]
    seance.extraits = [
      "x": values.map { value in
        var extrait = Extrait()
        extrait.valeur = value
        return extrait
      }
    ]
    #expect(try read(RecordWriter.json(of: seance, pretty: false)) == seance)
  }

  @Test("another writer's JSON reads the same")
  func foundation() throws {
    let seance: Seance = filled()
    let encoded = try JSONEncoder().encode(seance)
    #expect(try RecordReader.read(Array(encoded), fichier: "seance.json") == seance)
  }

  @Test("another reader decodes what is written")
  func foundationReads() throws {
    let seance: Seance = filled()
    let data = Data(RecordWriter.json(of: seance, pretty: true).utf8)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect(object?.count == Seance.infos.count)
  }
}
