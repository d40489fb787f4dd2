import Deliberation
import Testing

@testable import Reading

struct ColumnsTests {
  private let acte = """
    COMMUNE DE BRÉVANS
    EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
     Nombre de conseillers :   L'an deux mille vingt-deux, le quatre mai à dix-neuf heures, le
       En exercice : 5         conseil municipal s'est réuni sous la présidence de M. Jean
       Présents    : 3         MOREL, maire.
     Date de convocation :     Présents : Rose ALBIN, Jean
     28/04/2022                MOREL, Paul CORTI
                               Absents excusés : Guy ZIMMER (pouvoir à Paul
                               CORTI), Ida ROY
                               Secrétaire de séance : Paul CORTI
    Objet : Travaux de voirie
    Après en avoir délibéré, à l'unanimité, le conseil décide les travaux.
    Fait et délibéré les jour, mois et an que dessus.
    """

  @Test func labelsBesideSentences() throws {
    let lecture = try Lecture(acte)
    #expect(lecture.seance.assemblee.en_exercice == 5)
    #expect(lecture.seance.nombres?.presents == 3)
    #expect(lecture.seance.convocation?.date == Jour("2022-04-28"))
    #expect(lecture.seance.president?.ecrit == "M. Jean MOREL")
    #expect(lecture.noms(.present) == ["Rose ALBIN", "Jean MOREL", "Paul CORTI"])
    #expect(lecture.noms(.excuse) == ["Ida ROY"])
    #expect(lecture.pouvoirs == ["Guy ZIMMER → Paul CORTI"])
    #expect(lecture.seance.non_places == nil)
  }

  @Test func placesAreThoseOfTheText() throws {
    let lecture = try Lecture(acte)
    #expect(lecture.lignes == acte.split(separator: "\n").map(String.init))
    #expect(lecture.places("assemblee.en_exercice") == [[4, 18, 18]])
    #expect(lecture.places("convocation.date") == [[7, 2, 11]])
    #expect(lecture.places("secretaire") == [[10, 51, 60]])
    #expect(lecture.places("deliberations[0].objet") == [[11, 9, 25]])
  }

  @Test(arguments: [
    // A grid of names.
    "Présents      Pouvoirs\nRose ALBIN    Guy ZIMMER\nPaul CORTI    Ida ROY\nLuc CARON     Zoé PONS",
    // A table of figures.
    "Dépenses      Recettes\nTravaux       12 000 €\nÉtudes         3 000 €\nDivers         1 000 €",
    // Two signatures.
    "Le Maire           Le Secrétaire de séance\n\nJean MOREL         Paul CORTI",
    // Words spaced out to the margins.
    "Le  conseil  municipal  s'est  réuni\nLe  maire  ouvre  la  séance  à  huit\nheures  et  demie",
    "", "\n", "    ", "a",
  ])
  func oneColumn(text: String) {
    #expect(Columns(Array(text.unicodeScalars)) == nil)
    #expect(FoldedText(text).lines.joined(separator: "\n") == text)
  }

  @Test func everyScalarHasItsPlace() throws {
    let scalars = Array(acte.unicodeScalars)
    let columns = try #require(Columns(scalars))
    #expect(columns.scalars.count == columns.origins.count)
    for (scalar, origin) in zip(columns.scalars, columns.origins) where scalar != "\n" {
      #expect(scalars[Int(origin)] == scalar)
    }
  }
}
