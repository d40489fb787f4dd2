import Foundation
import Suivi
import Testing

@testable import Reporting

/// The calendar against RFC 5545.
@Suite struct CalendarTests {
  private var text: String { Calendar.text(Suivis.tous, le: Suivis.jour) }

  /// The content lines, unfolded as section 3.1 says.
  private func lines(_ text: String) -> [String] {
    let unfolded = text.replacing("\r\n ", with: "")
    return unfolded.components(separatedBy: "\r\n").dropLast()
  }

  @Test func everyLineEndsInCRLFAndHoldsAtMost75Octets() {
    #expect(text.utf8.count { $0 == 10 } == text.utf8.count { $0 == 13 })
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.contains("\r") && !line.contains("\n"))
    }
  }

  @Test func theComponentsAreNestedAndHaveWhatTheyMust() {
    var open: [String] = []
    var names: Set<String> = []
    var uids: [String] = []
    for line in lines(text) {
      let name = String(line.prefix { $0 != ":" && $0 != ";" })
      let value = String(line[line.index(after: line.firstIndex(of: ":") ?? line.startIndex)...])
      #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") })
      switch name {
      case "BEGIN":
        open.append(value)
        names = []
      case "END":
        #expect(open.popLast() == value)
        if value == "VEVENT" {
          #expect(names.isSuperset(of: ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"]))
        }
        if value == "VTODO" { #expect(names.isSuperset(of: ["UID", "DTSTAMP", "STATUS"])) }
      default:
        #expect(names.insert(name).inserted, "\(name) twice")
        if name == "UID" { uids.append(value) }
      }
    }
    #expect(open.isEmpty)
    #expect(uids.count == 4 && Set(uids).count == 4)
  }

  @Test func anEventInFull() throws {
    let acte = Suivis.tous[0].acte
    let event = try #require(text.components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst().first)
    #expect(
      lines("BEGIN:VEVENT\r\n" + event.components(separatedBy: "END:VEVENT\r\n")[0]) == [
        "BEGIN:VEVENT", "UID:\(acte)-d1e1@greffier", "DTSTAMP:20230523T000000Z",
        "DTSTART;VALUE=DATE:20230520", "DTEND;VALUE=DATE:20230521", "TRANSP:TRANSPARENT",
        "SUMMARY:Sélection du candidat",
        "DESCRIPTION:Saint-Usage\\, séance du 20 mai 2021\\, délibération 2021_034\\n"
          + "Mutualisation d'un « conseiller »\\n01234567-d1e1",
        "CATEGORIES:en retard",
      ])
  }

  @Test func whatIsDoneAndWhatHasNoDay() {
    #expect(text.contains("SUMMARY:Fait : Libérer le candidat\r\n"))
    #expect(text.contains("STATUS:NEEDS-ACTION\r\n"))
    #expect(lines(text).contains("SUMMARY:Convention à signer : Entente \\; coûts\\, partage"))
  }

  @Test func theSameObligationKeepsItsUIDWhateverTheDay() {
    let uids = { (text: String) in lines(text).filter { $0.hasPrefix("UID:") }.sorted() }
    #expect(
      uids(text) == uids(Calendar.text(Suivis.tous.reversed(), le: Suivis.jour.ajoutant(-900))))
  }

  @Test func aFoldNeverCutsALetter() {
    var lines = CalendarLines()
    lines.add("SUMMARY", text: String(repeating: "é", count: 71))
    let parts = [33, 37, 1].map { String(repeating: "é", count: $0) }
    #expect(lines.text == "SUMMARY:\(parts[0])\r\n \(parts[1])\r\n \(parts[2])\r\n")
    var short = CalendarLines()
    short.add("SUMMARY", text: parts[0])
    #expect(short.text == "SUMMARY:\(parts[0])\r\n")
  }

  @Test func textsAreEscaped() {
    var lines = CalendarLines()
    lines.add("X", text: "a\\b;c,d\ne\rf\u{7}g\th")
    #expect(lines.text == "X:a\\\\b\\;c\\,d\\nefg\th\r\n")
  }
}
