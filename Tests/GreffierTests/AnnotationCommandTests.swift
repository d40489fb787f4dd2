import Foundation
import TestSupport
import Testing

struct AnnotationCommandTests {
  private let act = "Examples/saint-usage-2021-05-20.txt"

  @Test func thePageGoesToStandardOutputOrToAFile() throws {
    let printed = try greffier("read", act, "--annotate")
    #expect(printed.status == 0)
    #expect(printed.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
    try withFolder([:]) { folder in
      let file = folder + "/page.html"
      let written = try greffier("read", act, "--annotate", file)
      #expect(written == Outcome(output: "", errors: "", status: 0))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == printed.output)
    }
  }

  @Test func theDocumentIsNeverReplaced() throws {
    let refused = try greffier("read", "--annotate", act)
    #expect(refused.status == 2)
    let text = """
      <html><body><p>Conseil municipal de Valmesnil</p><p>Séance du 12 mars 2024</p>
      <p>Date de la convocation : 5 mars 2024</p><p>Présents : M. Paul ORMEL, Mme Anne TISSIER</p>
      """
    try withFolder(["act.html": text]) { folder in
      let file = folder + "/act.html"
      let outcome = try greffier("read", file, "--annotate", file)
      #expect(outcome.status == 2)
      #expect(outcome.errors == "\(file): la page remplacerait le document\n")
    }
  }

  @Test func aRecordHasNoTextToAnnotate() throws {
    let outcome = try greffier("read", "-", "--annotate", input: #"{"assemblee": {}}"#)
    #expect(
      outcome
        == Outcome(
          output: "", errors: "-: un enregistrement n'a pas de texte à annoter\n", status: 2))
  }
}
