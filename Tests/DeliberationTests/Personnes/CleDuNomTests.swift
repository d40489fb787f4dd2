import TestSupport
import Testing

@testable import Deliberation

/// The key of a name is the same whichever way it is worked out.
@Suite struct CleDuNomTests {
  private static let morceaux = [
    "Anne", "ÉLISE", "DUROC", "d'", "L'", "le", "La", "M.", "MM.", "Mme", "Monsieur", "Dr",
    "docteur", "P.", "X", "de", "Œuvrard", "Ça", "ÿ", "Straße", "Ñandú", "Łódź", "ﬁ", "1er",
    "Marie-Thérèse", "-", " ", "\u{A0}", ",", "é\u{301}", "Maître", "général", "maire", "Ł", "’",
  ]

  @Test(arguments: [
    ("Anne-Lise DUROC", "anne duroc lise"), ("GUÉRIN Paul", "guerin paul"), ("", ""),
    ("le Maire", "maire"), ("Mme Œuvrard", "oeuvrard"), ("M. P. GUÉRIN", "guerin p."),
    ("D'ÉPARZ", "d eparz"), ("  a  b ", "a b"),
  ])
  func keys(ecrit: String, cle: String) {
    #expect(NomPlie.cle(de: ecrit) == cle)
    #expect(NomPlie(ecrit).cle == cle)
  }

  @Test func drawnNames() {
    var random = LongRun.generator(of: "CleDuNomTests")
    for _ in 0..<LongRun.count(4_000) {
      let count = random.below(6)
      let words = (0..<count).map { _ in Self.morceaux[random.below(Self.morceaux.count)] }
      let ecrit = words.joined(separator: random.below(3) == 0 ? "" : " ")
      #expect(NomPlie.cle(de: ecrit) == NomPlie(ecrit).cle, "\(ecrit)")
    }
  }
}
