import Deliberation
import Testing

@testable import Reading

struct DateReaderTests {
  @Test(arguments: [
    ("12/05/2021", "2021-05-12"), ("12.05.2021", "2021-05-12"), ("12-05-21", "2021-05-12"),
    ("le 1er mars 2022", "2022-03-01"), ("01° juillet 2025", "2025-07-01"),
    ("vendredi 12 mai 2021", "2021-05-12"), ("12 févr. 2020", "2020-02-12"),
    ("vendredi douze mars deux mille vingt et un", "2021-03-12"),
    ("du 29 février 2024 à 18 h", "2024-02-29"), ("2024-02-29", "2024-02-29"),
    ("Huit du mois d’Avril 2025", "2025-04-08"), ("31 DÉCEMBRE 1999", "1999-12-31"),
    ("12 mai\n2021", "2021-05-12"),
  ])
  func days(words: String, iso: String) {
    let text = FoldedText(words)
    #expect(DateReader.date(in: text, at: 0, text.bytes.count)?.value == Jour(iso))
  }

  @Test(arguments: [
    "12 mai", "31/02/2021", "29 février 2023", "12/05/2021/3", "2011-02-001", "en mai 2021",
    "le vingt mai deux vingt et un", "12 mai 20210", "13/13/2021",
  ])
  func noDays(words: String) {
    let text = FoldedText(words)
    #expect(DateReader.date(in: text, at: 0, text.bytes.count) == nil)
  }

  @Test(arguments: [
    ("deux mil onze, le jeudi 9 juin,", "2011-06-09"),
    ("Deux-Mil-Vingt-Cinq, le Huit du mois d'Avril", "2025-04-08"),
    ("deux mille trois et le quatre du mois d'avril", "2003-04-04"),
    ("2021, le 20 mai", "2021-05-20"),
    ("mil neuf cent quatre-vingt-dix-neuf, le premier mars", "1999-03-01"),
  ])
  func yearFirst(words: String, iso: String) {
    let text = FoldedText(words)
    #expect(DateReader.yearFirst(in: text, at: 0, text.bytes.count)?.value == Jour(iso))
  }

  @Test func slipOfTheYear() {
    let text = FoldedText("deux vingt et un, le vingt mai")
    #expect(DateReader.yearFirst(in: text, at: 0, text.bytes.count) == nil)
  }

  @Test(arguments: [
    ("20 heures", "20:00"), ("19 h 30", "19:30"), ("18h00", "18:00"), ("20:30", "20:30"),
    ("dix-neuf heures trente minutes", "19:30"), ("vingt heures et quart", "20:15"),
    ("9 H", "09:00"),
  ])
  func times(words: String, time: String) {
    let text = FoldedText(words)
    #expect(TimeReader.time(in: text, at: 0, text.bytes.count)?.value == Heure(time))
  }
}
