import Deliberation
import Foundation
import Reading
import Reporting
import TestSupport
import Testing

@Suite struct RecordWriterTests {
  private var filled: Seance {
    var filler = Filler()
    return filler.fill(Seance.self)
  }

  @Test(arguments: [true, false])
  func whatIsWrittenReadsBackEqual(pretty: Bool) throws {
    let text = RecordWriter.json(of: filled, pretty: pretty)
    #expect(try RecordReader.read(Array(text.utf8), fichier: "a.json") == filled)
  }

  @Test func theSameRecordGivesTheSameBytes() {
    #expect(
      RecordWriter.json(of: filled, pretty: true) == RecordWriter.json(of: filled, pretty: true))
  }

  @Test func otherProgramsReadIt() throws {
    let text = RecordWriter.json(of: filled, pretty: true)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?.count == Seance.infos.count)
  }

  @Test func whatIsNotToldIsLeftOut() {
    var seance = Seance()
    seance.date = Jour("2021-05-20")
    seance.procurations = []
    #expect(
      RecordWriter.json(of: seance, pretty: false)
        == #"{"assemblee":{},"date":"2021-05-20","procurations":[]}"#)
    #expect(
      RecordWriter.json(of: seance, pretty: true) == """
        {
          "assemblee": {},
          "date": "2021-05-20",
          "procurations": []
        }
        """)
  }

  @Test func pathsStandInTheirNaturalOrder() throws {
    var seance = Seance()
    seance.extraits = [
      "membres[10]": [Extrait()], "membres[2]": [Extrait()], "date": [Extrait()],
    ]
    let text = RecordWriter.json(of: seance, pretty: false)
    #expect(text.contains(#"{"date":[{}],"membres[2]":[{}],"membres[10]":[{}]}"#))
  }

  @Test func theCodableFormIsTheSameRecord() throws {
    let text = RecordWriter.json(of: filled, pretty: false)
    let decoded = try JSONDecoder().decode(Seance.self, from: Data(text.utf8))
    #expect(decoded.deliberations == filled.deliberations)
    #expect(decoded.membres == filled.membres)
  }
}
