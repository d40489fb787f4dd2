import Foundation
import TestSupport
import Testing

/// A table of délibérations goes through the commands row by row.
@Suite struct TableTests {
  private static let header =
    "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET,"
    + "VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION"
  private static let right =
    "Commune de Valbrune,21990001600011,2022-014,2022-03-24,7.5,finances locales/subventions,"
    + "Subvention,15,13,10,1,2"
  private static let wrong =
    "Commune de Valbrune,21990001600011,2022-015,2022-03-24,7.5,finances locales/subventions,"
    + "Subvention,15,13,14,0,0"

  @Test func faultsAreWarningsAndEachRowIsChecked() throws {
    try withFolder(["d.csv": "\(Self.header)\n\(Self.right)\n\(Self.wrong)\n"]) { folder in
      let outcome = try greffier("check", "\(folder)/d.csv")
      #expect(outcome.status == 0)
      #expect(
        outcome.errors.replacing(folder + "/", with: "") == """
          d.csv, ligne 3, VOTE_REEL : 13 votants, mais 14 pour
          d.csv, ligne 3, VOTE_REEL : 13 votants, mais 14 en tout : 14 pour, 0 contre, 0 abstention

          """)
      let headings = outcome.output.split(separator: "\n").filter { $0.contains("d.csv") }
      #expect(
        headings.map { $0.replacing(folder + "/", with: "") } == [
          "d.csv, ligne 2", "d.csv, ligne 3",
        ])
      #expect(outcome.output.contains("Valbrune, séance du 24 mars 2022"))
    }
  }

  @Test func aRowThatCannotBeReadDoesNotStopTheOthers() throws {
    let text = "\(Self.header)\na,b\n\(Self.right)\n"
    let outcome = try greffier("read", "-", input: text)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "-:2: 2 cellules, mais 12 colonnes\n")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.output.contains(#""numero":"2022-014""#))
  }

  @Test func theRecordOfARowIsJudgedAsTheRow() throws {
    try withFolder(["d.csv": "\(Self.header)\n\(Self.right)\n"]) { folder in
      let row = try greffier("check", "\(folder)/d.csv", "--format", "json")
      let record = try greffier("read", "\(folder)/d.csv")
      let again = try greffier(
        "check", folder + "/d.csv", "-", "--format", "json", input: record.output)
      let lines = again.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(row.output == lines[0] + "\n")
      #expect(
        lines[1].replacing("\"fichier\":\"-\"", with: "\"fichier\":\"\(folder)/d.csv, ligne 2\"")
          == lines[0])
    }
  }

  @Test func aTableOfAnotherModel() throws {
    let outcome = try greffier("check", "-", input: "a;b;c;d\n1;2;3;4\n5;6;7;8\n")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "-:1: ce tableau n'est pas au modèle SCDL des délibérations : il y manque COLL_NOM, "
        + "COLL_SIRET, DELIB_ID, DELIB_DATE, DELIB_MATIERE_CODE, DELIB_MATIERE_NOM et "
        + "DELIB_OBJET\n")
  }
}
