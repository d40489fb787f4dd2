import Deliberation
import Testing

@testable import Reading

/// Each check of the schema, with a row that passes and one that does not.
@Suite struct SCDLChecksTests {
  private func expect(
    _ column: SCDLColumn, _ text: String, _ kind: SCDLFault.Kind?,
    besides: [SCDLColumn: String] = [:], _ place: SourceLocation = #_sourceLocation
  ) throws {
    let faults = try SCDLSample.faults(besides.merging([column: text]) { $1 })
    #expect(faults == (kind.map { [.first(column, $0)] } ?? []), sourceLocation: place)
  }

  @Test func aRightRowHasNoFault() throws {
    #expect(try SCDLSample.faults([:]) == [])
  }

  @Test(arguments: SCDLColumn.allCases.filter(\.isRequired))
  func aRequiredCellIsEmpty(column: SCDLColumn) throws {
    try expect(column, "", .empty)
    try expect(column, " \" \" ", .empty)
  }

  @Test func optionalCellsMayBeEmpty() throws {
    let optional = SCDLColumn.allCases.filter { !$0.isRequired }
    let empty = Dictionary(uniqueKeysWithValues: optional.map { ($0, "") })
    #expect(optional.count == 10)
    #expect(try SCDLSample.faults(empty) == [])
  }

  @Test(arguments: ["24/03/2022", "2022-02-30", "2022-3-24", "mars"])
  func aCellIsNoDate(text: String) throws {
    try expect(.delibDate, text, .notDate(text))
    try expect(.prefDate, text, .notDate(text))
  }

  @Test(arguments: ["douze", "-1", "10.0", "1 000", "１２", "1234567890"])
  func aCellIsNoCount(text: String) throws {
    try expect(.votePour, text, .notCount(text))
  }

  @Test(arguments: [("https://a.example/x", true), ("a.example/x", false), ("https://a b", false)])
  func anAddress(text: String, isRight: Bool) throws {
    try expect(.delibURL, text, isRight ? nil : .notAddress(text))
  }

  @Test func aSiret() throws {
    try expect(.collSiret, "21990001600011", nil)
    try expect(.collSiret, "219 900 016 00011", .notSiret("219 900 016 00011"))
    try expect(.collSiret, "2199000160001", .notSiret("2199000160001"))
    try expect(.collSiret, "21990001600012", .siretControl("21990001600012"))
  }

  /// The figures check as a whole, those of the SIREN do not.
  @Test func aSiretOfAWrongSiren() throws {
    try expect(.collSiret, "21990001300018", .siretControl("21990001300018"))
  }

  @Test func aCodeOfMatiere() throws {
    try expect(.matiereCode, "7.10", nil)
    for text in ["7", "75", "7.", "7.100", "10.1", "a.1", "7.5.1"] {
      try expect(.matiereCode, text, .notMatiereCode(text))
    }
  }

  @Test func aNameOfMatiere() throws {
    try expect(.matiereNom, "FINANCES LOCALES/Subventions", nil)
    try expect(.matiereNom, "Domaines de compétences par thèmes/voirie", nil)
    try expect(.matiereNom, "Domaines de competences par themes/voirie", nil)
    try expect(.matiereNom, "finances locales", .matiereWithoutSlash("finances locales"))
    for text in ["urbanisme /a", "urbanisme/ a", "urbanisme / a"] {
      try expect(.matiereNom, text, .matiereSpacedSlash(text))
    }
    try expect(.matiereNom, "voirie/chemins", .matiereUnknown("voirie"))
  }

  @Test func yearsOfABudget() throws {
    try expect(.budgetAnnee, "2022/2024", nil)
    for text in ["22", "2022-2023", "2022/", "2022/2023/2024", "exercice 2022"] {
      try expect(.budgetAnnee, text, .notYears(text))
    }
    try expect(.budgetAnnee, "2022/2022", .yearsDisordered("2022/2022"))
    try expect(.budgetAnnee, "2023/2022", .yearsDisordered("2023/2022"))
  }

  @Test func aBudgetIsToldInTwoColumns() throws {
    #expect(
      try SCDLSample.faults([.budgetNom: ""])
        == [.first(.budgetAnnee, .incomplete([.budgetNom]))])
    #expect(
      try SCDLSample.faults([.budgetAnnee: ""])
        == [.first(.budgetAnnee, .incomplete([.budgetAnnee]))])
  }

  @Test func aVoteIsToldInFiveColumns() throws {
    #expect(
      try SCDLSample.faults([.voteEffectif: "", .voteContre: ""])
        == [.first(.voteEffectif, .incomplete([.voteEffectif, .voteContre]))])
  }

  @Test func theDayOfThePrefecture() throws {
    let day = try #require(Jour("2022-03-23"))
    let adopted = try #require(Jour("2022-03-24"))
    try expect(.prefDate, "2022-03-24", nil)
    try expect(.prefDate, "2022-03-23", .earlier(day, than: adopted))
  }

  @Test func fewerMembersThanVoters() throws {
    try expect(.voteEffectif, "13", nil)
    try expect(.voteEffectif, "12", .less(12, than: 13, .voteReel))
  }

  @Test func fewerVotersThanVotes() throws {
    #expect(
      try SCDLSample.faults([.voteReel: "1"])
        == [
          .first(.voteReel, .less(1, than: 10, .votePour)),
          .first(.voteReel, .less(1, than: 2, .voteAbstention)),
          .first(.voteReel, .sum(1, pour: 10, contre: 1, abstentions: 2)),
        ])
    #expect(
      try SCDLSample.faults([.votePour: "1", .voteContre: "14", .voteAbstention: "0"])
        == [
          .first(.voteReel, .less(13, than: 14, .voteContre)),
          .first(.voteReel, .sum(13, pour: 1, contre: 14, abstentions: 0)),
        ])
  }

  @Test func votersAreTheSumOfTheVotes() throws {
    try expect(.voteReel, "14", .sum(14, pour: 10, contre: 1, abstentions: 2))
    // A count that is not told is not compared.
    try expect(.voteAbstention, "?", .notCount("?"))
  }

  @Test func faultsFollowTheOrderOfTheColumns() throws {
    let changes: [SCDLColumn: String] = [.voteReel: "x", .collNom: "", .delibDate: "hier"]
    #expect(
      try SCDLSample.faults(changes)
        == [
          .first(.collNom, .empty), .first(.delibDate, .notDate("hier")),
          .first(.voteReel, .notCount("x")),
        ])
  }
}
