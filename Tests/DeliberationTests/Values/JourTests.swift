import Deliberation
import Testing

@Suite struct JourTests {
  @Test(arguments: ["1970-01-01", "2000-02-29", "2021-05-20", "1996-02-24", "9999-12-31"])
  func writesWhatItReads(text: String) throws {
    #expect(try #require(Jour(text)).description == text)
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "0000-01-01",
    "12/05/2021",
    "2021-5-20", "2021-05-20 ", "", "２021-05-20",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(Jour(text) == nil)
  }

  @Test func countsDaysAcrossMonthsAndYears() throws {
    let envoi = try #require(Jour("2023-12-21"))
    let seance = try #require(Jour("2024-01-02"))
    #expect(seance - envoi == 12)
    #expect(envoi.ajoutant(12) == seance)
    #expect(envoi < seance)
  }

  @Test func theEpochIsDayZero() {
    #expect(Jour(numero: 0).description == "1970-01-01")
    #expect(Jour(numero: -1).description == "1969-12-31")
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-02-29", 12, "2025-02-28"),
    ("2024-03-15", -3, "2023-12-15"), ("2021-05-20", 24, "2023-05-20"),
    ("2021-05-31", 0, "2021-05-31"),
    ("2024-11-30", 3, "2025-02-28"),
  ])
  func monthsKeepTheDayOrTakeTheLast(jour: String, mois: Int, attendu: String) throws {
    #expect(try #require(Jour(jour)).ajoutant(mois: mois).description == attendu)
  }
}
