import Testing

@testable import Reporting

struct LigneMarqueeTests {
  private func html(_ text: String, _ ranges: Range<Int>...) -> String {
    let marks = ranges.enumerated().map { rang, range in
      Marque(
        colonnes: range, ouverture: "<mark class=\"c\(rang)\"", identifiant: " id=\"m\(rang)\"",
        renvoi: "[\(rang)]")
    }
    return LigneMarquee.html(Array(text.unicodeScalars), marks)
  }

  @Test func aPlainLine() {
    #expect(html("a < b") == "a &lt; b")
    #expect(html("") == "")
  }

  @Test func marksThatNest() {
    #expect(
      html("abcd", 1..<2, 0..<4)
        == "<mark class=\"c1\" id=\"m1\">a<mark class=\"c0\" id=\"m0\">b</mark>[0]cd</mark>[1]")
  }

  @Test func theSameWordsTwice() {
    #expect(
      html("ab", 0..<2, 0..<2)
        == "<mark class=\"c0\" id=\"m0\"><mark class=\"c1\" id=\"m1\">ab</mark></mark>[1][0]")
  }

  @Test func marksThatCrossAreCut() {
    #expect(
      html("abc", 0..<2, 1..<3)
        == "<mark class=\"c0\" id=\"m0\">a<mark class=\"c1\" id=\"m1\">b</mark></mark>[0]"
        + "<mark class=\"c1\">c</mark>[1]")
  }
}
