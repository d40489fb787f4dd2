import Foundation
import TestSupport
import Testing

/// The page of `report` as a browser shows it: its words are read off the picture.
@Suite(.enabled(if: Browser.isInstalled, "scripts/deps.sh formats browser"), .serialized)
struct ReportPageTests {
  private func withPage(_ body: (Browser) throws -> Void) throws {
    try withFolder([:]) { folder in
      let outcome = try greffier(
        "report", "Examples/saint-usage-2021-05-20.txt", "--jour", "2024-01-15", "--html",
        "\(folder)/page.html")
      #expect(outcome.status == 0)
      try body(Browser(folder: folder))
    }
  }

  @Test(arguments: [(1000, false), (1000, true), (400, false)])
  func itsWordsAreSeen(width: Int, isDark: Bool) throws {
    try withPage { browser in
      let picture = try browser.screenshot("page.html", width: width, height: 2400, isDark: isDark)
      #expect(try browser.size(of: picture) == [width, 2400])
      let words = try browser.words(in: picture)
      for word in ["Saint-Usage", "Au fil des", "cn-reste-a-charge", "Ce qui a été promis"] {
        #expect(words.contains(word), "\(word) in \(words)")
      }
    }
  }

  @Test func itIsPrintedWithItsTables() throws {
    try withPage { browser in
      let text = try browser.printed("page.html")
      for word in [
        "Verdicts par mois de séance", "Engagements, les plus pressants d'abord",
        "Les paramètres et leurs fenêtres",
      ] {
        #expect(text.contains(word), "\(word)")
      }
      #expect(!text.contains("Les mêmes chiffres en tableau"))
    }
  }
}
