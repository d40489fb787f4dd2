import Foundation
import TestSupport
import Testing

/// `report`, as far as no browser is needed.
@Suite struct ReportCommandTests {
  private static let example = "Examples/saint-usage-2021-05-20.txt"

  @Test func thePageIsTheSameOnAnyCore() throws {
    let arguments = ["report", Self.example, Self.example, "--jour", "2024-01-15", "--html", "-"]
    let outcomes = try ["1", "2"].map { try greffier(arguments + ["--jobs", $0]) }
    #expect(outcomes[0] == outcomes[1])
    #expect(outcomes[0].status == 0)
    #expect(outcomes[0].errors == "")
    #expect(outcomes[0].output.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
    #expect(outcomes[0].output.contains("10 engagements au 15 janvier 2024"))
  }

  @Test func thePageIsWrittenToAFile() throws {
    try withFolder(["faux.json": "{"]) { folder in
      let page = "\(folder)/page.html"
      let outcome = try greffier("report", Self.example, "\(folder)/faux.json", "--html", page)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(try String(contentsOfFile: page, encoding: .utf8).contains("1 document"))
    }
  }

  @Test func theNameOfThePageIsThatOfAPage() throws {
    let outcome = try greffier("report", "--html", Self.example, Self.example)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("The file of --html ends in .html"))
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let outcome = try greffier("report", Self.example, "--html", "/nulle-part/page.html")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "/nulle-part/page.html: ne peut être écrit\n")
  }

  @Test func aRegisterGivesThePageOfItsActs() throws {
    try withFolder([:]) { folder in
      let register = ["--registre", "\(folder)/r.sqlite"]
      let day = ["--jour", "2024-01-15", "--html", "-"]
      #expect(try greffier(["register", "add", Self.example] + register).status == 0)
      let kept = try greffier(["report"] + register + day)
      let read = try greffier(["report", Self.example] + day)
      #expect(kept.status == 0)
      #expect(kept == read)
      let both = try greffier(["report", Self.example] + register + day)
      #expect(both.status == 2)
      #expect(both.errors.contains("Name documents or --registre, not both."))
    }
  }

  @Test func aRegisterThatIsNotThereIsTold() throws {
    let outcome = try greffier("report", "--registre", "/nulle-part.sqlite", "--html", "-")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("/nulle-part.sqlite: il n'y a pas de registre"))
    #expect(outcome.output == "")
  }
}
