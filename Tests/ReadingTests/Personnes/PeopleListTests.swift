import Deliberation
import Testing

@testable import Reading

struct PeopleListTests {
  private func list(_ words: String, isPowers: Bool = false) -> (list: PeopleList, names: [String])
  {
    let text = FoldedText(words)
    let list = PeopleList(text, from: 0, to: text.bytes.count, isPowers: isPowers)
    return (list, list.items.map { text.words($0.name.range) })
  }

  @Test(arguments: [
    (
      "Paul ABEL, Anne BRUN et Luc CARON.\n\nLe maire ouvre",
      ["Paul ABEL", "Anne BRUN", "Luc CARON"]
    ),
    ("- Paul ABEL\n- Anne BRUN\n\nVu le code", ["Paul ABEL", "Anne BRUN"]),
    (
      "Paul ABEL ; Anne BRUN ; Luc CARON formant la majorité",
      ["Paul ABEL", "Anne BRUN", "Luc CARON"]
    ),
    ("Paul ABEL Anne BRUN Luc CARON Absents : 2", ["Paul ABEL", "Anne BRUN", "Luc CARON"]),
    ("Paul Abel\nAnne Brun\nLuc Caron\n", ["Paul Abel", "Anne Brun", "Luc Caron"]),
    (
      "- Roger PUECH- Alain SALVET.\n- Annie LORET", ["Roger PUECH", "Alain SALVET", "Annie LORET"]
    ),
    ("Paul ABEL, Anne\nBRUN, Luc CARON", ["Paul ABEL", "Anne BRUN", "Luc CARON"]),
    ("Paul ABEL, Anne BRUN. Mme Zoé CARON est élue secrétaire", ["Paul ABEL", "Anne BRUN"]),
    ("ABEL, BRUN, CARON", ["ABEL", "BRUN", "CARON"]),
    ("1. Paul ABEL 2. Anne BRUN", ["Paul ABEL", "Anne BRUN"]),
    ("M. CYR Mme LENOR, M. VAL", ["M. CYR", "Mme LENOR", "M. VAL"]),
    ("Néant", []), ("/", []), ("aucun", []), ("le quorum est atteint", []),
  ])
  func names(words: String, expected: [String]) {
    #expect(list(words).names == expected)
  }

  @Test func nobody() {
    #expect(list("néant\nSecrétaire : M. X").list.saysNone)
    #expect(list(" : /\n").list.saysNone)
    #expect(!list("M. Paul ABEL").list.saysNone)
  }

  @Test func groups() {
    let (list, _) = list(
      "Mesdames Anne BRUN, Zoé CARON. Messieurs Paul ABEL et Luc DUC, Mmes et MM. Eva FAY, Guy GROS"
    )
    #expect(list.items.map(\.name.civilite) == ["Mme", "Mme", "M.", "M.", nil, nil])
  }

  @Test func qualities() {
    let (list, _) = list(
      "M. Paul ABEL, Maire, Mme Anne BRUN (1ère adjointe), Luc CARON conseiller municipal délégué")
    #expect(
      list.items.map(\.qualite) == ["maire", "1ère adjointe", "conseiller municipal délégué"])
  }

  @Test func presences() {
    let (list, _) = list(
      "Anne BRUN excusée, Paul ABEL (absent), Luc CARON (arrivé à 19 h 49), Guy DENIS non excusé")
    #expect(list.items.map(\.presence) == [.excuse, .absent, nil, .absent])
  }

  @Test(arguments: [
    ("Paul ABEL à Anne BRUN", "Anne BRUN"), ("Paul ABEL donne pouvoir à Anne BRUN", "Anne BRUN"),
    ("M. Paul ABEL ayant donné procuration à Mme Anne BRUN, Maire", "Mme Anne BRUN"),
    ("Paul ABEL (pouvoir à Anne BRUN)", "Anne BRUN"),
    ("Paul ABEL représenté par Anne BRUN", "Anne BRUN"),
    ("de Paul ABEL à Anne BRUN", "Anne BRUN"), ("Paul ABEL → Anne BRUN", "Anne BRUN"),
    ("Paul ABEL a donné son pouvoir à M. le Maire", "M. le Maire"),
    ("Paul ABEL qui a donné pouvoir de vote à Anne BRUN", "Anne BRUN"),
  ])
  func powers(words: String, holder: String) throws {
    let text = FoldedText(words)
    let item = try #require(
      PeopleList(text, from: 0, to: text.bytes.count, isPowers: true).items.first)
    #expect(text.words(item.name.bare) == "Paul ABEL")
    #expect(item.power?.other.map { text.words($0.range) } == holder)
    #expect(item.power?.isReversed == false)
  }

  @Test func heldPower() throws {
    let (list, names) = list("Anne BRUN (pouvoir de Paul ABEL), Luc CARON")
    #expect(names == ["Anne BRUN", "Luc CARON"])
    #expect(list.items.first?.power?.isReversed == true)
  }

  @Test func listsByCommune() {
    let (list, names) = list("Commune de Brénod : Anne BRUN, Paul ABEL\nCorlier : Luc CARON")
    #expect(names == ["Anne BRUN", "Paul ABEL", "Luc CARON"])
    #expect(list.items.map(\.groupe) == ["Brénod", "Brénod", "Corlier"])
  }

  @Test func unreadableNamesCutTheList() {
    #expect(list("Paul ABEL, X1%Z ~ 3, Luc CARON").list.isCut)
    #expect(
      list("Paul ABEL, ORSATELLT 1, Luc CARON").names == ["Paul ABEL", "ORSATELLT 1", "Luc CARON"])
    #expect(!list("Paul ABEL, Luc CARON, formant la majorité").list.isCut)
  }
}
