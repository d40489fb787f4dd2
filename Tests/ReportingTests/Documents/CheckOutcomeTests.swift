import Reading
import Reporting
import Testing

@Suite struct CheckOutcomeTests {
  @Test func outcomesAddUp() {
    var all = CheckOutcome()
    var one = CheckOutcome()
    one.unread = true
    all.add(one)
    var other = CheckOutcome()
    other.findings = true
    all.add(other)
    all.add(CheckOutcome())
    #expect(all.unread && all.findings && !all.broken)
  }

  @Test(arguments: [
    (ArchiveFault.damaged, "l'archive ZIP est abîmée ou tronquée"),
    (.empty, "l'archive ne contient aucun document"),
    (.encrypted, "protégé par un mot de passe dans l'archive ; extrayez-le d'abord"),
    (.method(12), "compressé dans l'archive par une méthode qui n'est pas lue (n° 12)"),
    (.nested, "une archive dans une archive n'est pas ouverte ; extrayez-la d'abord"),
    (.name, "ce nom n'est pas admis dans une archive : il en sort, ou n'est pas imprimable"),
    (.tooManyEntries(limit: 10), "l'archive a trop de fichiers : au plus 10"),
    (
      .tooDense(ratio: 200), "grossit de plus de 200 fois en sortant de l'archive : il n'est pas lu"
    ),
    (
      .totalTooLarge(limit: 1 << 30),
      "l'archive est trop grande une fois ouverte : au plus 1024 Mo en tout"
    ),
  ])
  func whatIsWrongWithAnArchive(fault: ArchiveFault, sentence: String) {
    let line = ReadingPhrase.line(ReadingError(.archive(fault), fichier: "a.zip"))
    #expect(line == "a.zip: \(sentence)")
  }

  @Test func whatIsWrongWithAStream() {
    let error = ReadingError(.lineTooLong(limit: 64 << 20), fichier: "f", ligne: 3)
    #expect(ReadingPhrase.line(error) == "f:3: la ligne est trop longue : au plus 64 Mo")
    #expect(
      ReadingPhrase.line(ReadingError(.emptyFolder, fichier: "d")) == "d: le dossier est vide")
  }
}
