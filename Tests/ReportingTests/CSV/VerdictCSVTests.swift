import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import Reporting

/// The lines that `check --format csv` writes.
@Suite struct VerdictCSVTests {
  private func cell(_ text: String?) -> String {
    var line = CSVLine()
    line.text(text)
    line.int(7)
    return line.ended
  }

  @Test(
    arguments: [
      (nil, ",7\n"), ("", ",7\n"), ("mot", "mot,7\n"), ("a, b", "\"a, b\",7\n"),
      ("« \"x\" »", "\"« \"\"x\"\" »\",7\n"), ("a\r\nb\nc\u{0}", "a b c ,7\n"),
    ] as [(String?, String)])
  func aCellIsQuotedWhereItMust(text: String?, line: String) {
    #expect(cell(text) == line)
  }

  @Test(arguments: ["=1+1", "+33", "-:4", "@x", "\tx", "＝1", "'s"])
  func aTextIsNoFormula(text: String) {
    let line = cell(text)
    #expect(line.hasPrefix("'"))
    // A tab becomes a space; the rest comes back when the apostrophe is dropped.
    #expect(line.dropFirst().dropLast(3) == text.replacing("\t", with: " "))
  }

  @Test func aQuotedFormulaIsGuardedWithinItsQuotes() {
    #expect(cell("=HYPERLINK(\"x\",1)") == "\"'=HYPERLINK(\"\"x\"\",1)\",7\n")
  }

  @Test func aVerdictIsExact() throws {
    var seance = Seance.exemple(date: "2021-05-20")
    var extrait = Extrait()
    (extrait.page, extrait.ligne, extrait.debut, extrait.fin) = (1, 20, 15, 16)
    seance.extraits = ["assemblee.en_exercice": [extrait]]
    seance.id = "=7"
    seance.assemblee.commune = "Losne"
    seance.assemblee.departement = "21"
    var rendered = Rendered()
    VerdictCSV().write(try checked(seance, ["quorum-presents"]), to: &rendered)
    #expect(
      rendered.output == """
        seance.txt,'=7,Conseil municipal de Losne,conseil_municipal,Losne,21,,2021-05-20,\
        quorum-presents,seance,,,conforme,,"12 présents, 5 requis (un tiers, loi n° 2020-1379 \
        art. 6 IV)",,CGCT L2121-17 ; Loi 2020-1379 art. 6 IV,,1,20,15,16,,sha256:0,0.1.0

        """)
  }

  @Test func everyLineHasEveryColumn() throws {
    var rendered = Rendered()
    let document = try checked(.exemple())
    VerdictCSV().write(document, to: &rendered)
    let lines = rendered.output.split(separator: "\n")
    #expect(lines.count == document.verdicts.count)
    for line in lines { #expect(fields(line) == VerdictCSV.columns.count, "\(line)") }
  }

  /// How many fields a record has: commas within quotes count for nothing.
  private func fields(_ line: Substring) -> Int {
    var isQuoted = false
    return line.reduce(1) { count, character in
      if character == "\"" { isQuoted.toggle() }
      return count + (character == "," && !isQuoted ? 1 : 0)
    }
  }
}
