import Deliberation
import Testing

@testable import Reading

private func read(_ text: String) -> Result<Seance, ReadingError> {
  do throws(ReadingError) {
    return .success(try RecordReader.read(Array(text.utf8), fichier: "a.json"))
  } catch {
    return .failure(error)
  }
}

private func fault(_ text: String) -> ReadingError? {
  if case .failure(let error) = read(text) { error } else { nil }
}

private func error(
  _ fault: ReadingError.RecordFault, _ ligne: Int, _ colonne: Int
) -> ReadingError {
  ReadingError(.record(fault), fichier: "a.json", ligne: ligne, colonne: colonne)
}

@Suite struct RecordReaderTests {
  @Test func readsARecord() throws {
    let seance = try read(
      """
      { "assemblee": { "type": "conseil_municipal", "en_exercice": 15 }, "date": "2021-05-20",
        "heure": "20:00", "president": "Mme V. H\\u00e9lio",
        "membres": [ { "nom": "A", "presence": "present" } ], "procurations": [],
        "deliberations": [ { "montant": 1234.5, "financements": null } ] }
      """
    ).get()
    #expect(seance.assemblee.type == .conseil_municipal)
    #expect(seance.date == Jour("2021-05-20"))
    #expect(seance.president == Personne("Mme V. Hélio"))
    #expect(seance.procurations == [])
    #expect(seance.deliberations?.first?.montant == Euros(centimes: 123_450))
    #expect(seance.deliberations?.first?.financements == nil)
    #expect(seance.lieu == nil)
  }

  @Test func aByteOrderMarkIsSkipped() throws {
    #expect(try read("\u{FEFF}{\"assemblee\":{}}").get() == Seance())
  }

  @Test(arguments: ["", "  \n\t", "\u{FEFF}"])
  func nothingIsEmpty(text: String) {
    #expect(fault(text) == ReadingError(.empty, fichier: "a.json"))
  }

  @Test func anUnknownKeyNamesTheNearest() {
    #expect(
      fault("{\"assemblee\": {},\n  \"convocation\": { \"dat\": \"2021-05-12\" } }")
        == error(.unknownKey("dat", entity: "Convocation", nearest: "date"), 2, 20))
    #expect(
      fault("{\"assemblee\": {}, \"zzz\": 1}")
        == error(.unknownKey("zzz", entity: "Seance", nearest: nil), 1, 19))
  }

  @Test func columnsCountUnicodeScalars() {
    #expect(
      fault("{\"assemblee\": {\"nom\": \"É🗳️\", \"x\": 1}}")
        == error(.unknownKey("x", entity: "Assemblee", nearest: nil), 1, 30))
  }

  @Test func aKeyTwice() {
    #expect(
      fault(#"{"assemblee":{},"date":null,"date":null}"#)
        == error(.duplicateKey("date"), 1, 29))
  }

  @Test func aKeyThatMustBeThere() {
    #expect(fault("\n {}") == error(.missingKey("assemblee", entity: "Seance"), 2, 2))
    #expect(
      fault(#"{"assemblee":{},"membres":[{}]}"#)
        == error(.missingKey("nom", entity: "Membre"), 1, 28))
  }

  @Test(arguments: [
    (#""date": "12/05/2021""#, "date", "une date AAAA-MM-JJ", #""12/05/2021""#),
    (#""date": "2021-02-30""#, "date", "une date AAAA-MM-JJ", #""2021-02-30""#),
    (#""date": 20210520"#, "date", "une date AAAA-MM-JJ", "20210520"),
    (#""heure": "20h00""#, "heure", "une heure HH:MM", #""20h00""#),
    (#""president": 3"#, "president", "un nom", "3"),
    (
      #""session": "normale""#, "session", "l'un de : ordinaire, extraordinaire, installation",
      #""normale""#
    ),
    (#""nombres": {"presents": 12.0}"#, "nombres.presents", "un entier", "12.0"),
    (#""nombres": {"presents": -1}"#, "nombres.presents", "un entier", "-1"),
    (
      #""nombres": {"presents": 99999999999999999999}"#, "nombres.presents", "un entier",
      "99999999999999999999"
    ),
    (#""nombres": []"#, "nombres", "un objet", "[]"),
    (#""membres": {}"#, "membres", "une liste", "{}"),
    (#""membres": [{"nom": null}]"#, "membres[0].nom", "un texte", "null"),
    (
      #""deliberations": [{"montant": 1.234}]"#, "deliberations[0].montant",
      "un montant en euros, deux décimales au plus", "1.234"
    ),
    (
      #""deliberations": [{"montant": 1e3}]"#, "deliberations[0].montant",
      "un montant en euros, deux décimales au plus", "1e3"
    ),
    (
      #""deliberations": [{}, {"complet": "oui"}]"#, "deliberations[1].complet",
      "vrai ou faux (true, false)", #""oui""#
    ),
  ])
  func aValueOfAnotherType(member: String, field: String, expected: String, found: String) {
    guard case .record(let fault)? = fault("{\"assemblee\":{}, \(member)}")?.kind else {
      Issue.record("no fault")
      return
    }
    #expect(fault == .wrongValue(field: field, expected: expected, found: found))
  }

  @Test(arguments: [
    ("{\"assemblee\":{}", 1, 16), ("{\"assemblee\":{},}", 1, 16), ("{\"assemblee\":{}} x", 1, 18),
    ("{assemblee:{}}", 1, 2), ("{\"assemblee\" {}}", 1, 14), ("[1,]", 1, 1),
    ("{\"assemblee\":nul}", 1, 14),
    ("{\"assemblee\":{\"nom\":\"a\nb\"}}", 1, 23), ("{\"assemblee\":{\"nom\":\"\\ud800\"}}", 1, 22),
    ("{\"assemblee\":{\"nom\":\"\\x\"}}", 1, 22), ("{\"assemblee\":{\"population\":012}}", 1, 28),
  ])
  func whatIsNoJSON(text: String, ligne: Int, colonne: Int) {
    let fault = fault(text)
    #expect(fault?.ligne == ligne)
    #expect(fault?.colonne == colonne)
  }

  @Test func bytesThatAreNoUTF8() {
    let bytes = Array("{\"assemblee\":{\"nom\":\"".utf8) + [0xC3, 0x28] + Array("\"}}".utf8)
    #expect(throws: ReadingError.self) { try RecordReader.read(bytes, fichier: "a.json") }
  }

  @Test func nestingIsBounded() {
    let deep = String(repeating: "[", count: 10_000)
    #expect(fault("{\"assemblee\":{},\"membres\":\(deep)") != nil)
  }
}
