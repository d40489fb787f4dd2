import Deliberation
import Testing

@testable import Reporting

@Suite("RecordWriter")
struct RecordWriterTests {
  @Test("writes told fields only, in the order of the schema")
  func order() {
    var seance = Seance()
    seance.convocation = Convocation()
    seance.convocation?.urgence = Urgence()
    seance.convocation?.date = Jour("2021-05-12")
    seance.heure = Heure("20:00")
    seance.president = Personne("Mme Odile BRÉMOND")
    seance.secretaires = []
    seance.date = Jour("2021-05-20")
    seance.id = "a/b"
    seance.assemblee.type = .conseil_municipal
    #expect(
      RecordWriter.json(of: seance, pretty: true) == """
        {
          "id": "a/b",
          "assemblee": {
            "type": "conseil_municipal"
          },
          "date": "2021-05-20",
          "heure": "20:00",
          "convocation": {
            "date": "2021-05-12",
            "urgence": {}
          },
          "president": "Mme Odile BRÉMOND",
          "secretaires": []
        }
        """)
  }

  @Test("writes amounts and numbers the shortest way")
  func numbers() {
    var deliberation = Deliberation()
    deliberation.montant = Euros(centimes: 5_000_000)
    deliberation.emploi = Emploi()
    deliberation.emploi?.heures = 35
    var other = Deliberation()
    other.montant = Euros(centimes: -1250)
    other.emploi = Emploi()
    other.emploi?.heures = 17.5
    var seance = Seance()
    seance.deliberations = [deliberation, other]
    #expect(
      RecordWriter.json(of: seance, pretty: false)
        == #"{"assemblee":{},"deliberations":[{"montant":50000,"emploi":{"heures":35}},"#
        + #"{"montant":-12.5,"emploi":{"heures":17.5}}]}"#)
  }

  @Test("sorts the paths of extraits naturally")
  func paths() {
    var seance = Seance()
    seance.extraits = ["membres[10]": [], "date": [], "membres[2].nom": [], "membres[2]": []]
    #expect(
      RecordWriter.json(of: seance, pretty: false)
        == #"{"assemblee":{},"extraits":{"date":[],"membres[2]":[],"membres[2].nom":[],"#
        + #""membres[10]":[]}}"#)
  }

  @Test(
    "natural order is strict and total",
    arguments: [
      ["", "a", "a0", "a00", "a01", "a1", "a1b", "a2", "a10", "aa"],
      ["1", "2", "10", "99999999999999999999", "100000000000000000000", "x", "é"],
    ])
  func natural(sorted: [String]) {
    for (i, left) in sorted.enumerated() {
      for (j, right) in sorted.enumerated() {
        #expect(precedesNaturally(left, right) == (i < j), "\(left) \(right)")
      }
    }
  }
}
