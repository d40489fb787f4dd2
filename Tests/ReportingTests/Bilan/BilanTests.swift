import Deliberation
import Foundation
import RuleEngine
import TestSupport
import Testing

@testable import Reporting

/// The counts of `check --summary`.
@Suite struct BilanTests {
  private static let ids = ["quorum-presents", "secretaire-seance"]

  private func bilan() throws -> Bilan {
    var bilan = Bilan()
    for (presents, date, commune) in [
      (12, "2024-03-12", "Losne"), (4, "2024-03-30", "Losne"), (4, "2024-05-02", "Abergement"),
    ] {
      var seance = Seance.exemple(presents: presents, date: date)
      seance.assemblee.commune = commune
      seance.assemblee.departement = "21"
      bilan.ajoute(Bilan(try checked(seance, Self.ids)))
    }
    var inconnue = Seance()
    inconnue.assemblee.nom = "=cmd"
    bilan.ajoute(Bilan(try checked(inconnue, Self.ids)))
    return bilan
  }

  @Test func forAPerson() throws {
    #expect(
      BilanTerminal(style: Style(colours: false), regles: Self.ids).text(try bilan()) == """
        4 documents

        Par mois                                  docs        N        I        A        i      \
          ?        =        -        !
          2024-03                                    2        1        .        .        .      \
          .        3        .        .
          2024-05                                    1        1        .        .        .      \
          .        1        .        .
          date inconnue                              1        .        .        .        .      \
          2        .        .        .

        Par règle                                 docs        N        I        A        i      \
          ?        =        -        !
          quorum-presents                                     2        .        .        .      \
          1        1        .        .
          secretaire-seance                                   .        .        .        .      \
          1        3        .        .

        Par assemblée                             docs        N        I        A        i      \
          ?        =        -        !
          Conseil municipal d'Abergement (21)        1        1        .        .        .      \
          .        1        .        .
          Conseil municipal de Losne (21)            2        1        .        .        .      \
          .        3        .        .
          =cmd                                       1        .        .        .        .      \
          2        .        .        .

        En tout                                   docs        N        I        A        i      \
          ?        =        -        !
                                                     4        2        .        .        .      \
          2        4        .        .

        N nullité, I irrégularité, A avertissement, i information ; ? indéterminé, = conforme,
        - sans objet, ! règle en erreur

        """)
  }

  @Test func asLines() throws {
    #expect(
      BilanCSV(regles: Self.ids).text(try bilan()) == """
        dimension,cle,departement,documents,conforme,manquement,indetermine,sans_objet,erreur,nu\
        llite,irregularite,avertissement,information,derogations
        total,,,4,4,2,2,0,0,2,0,0,0,0
        mois,2024-03,,2,3,1,0,0,0,1,0,0,0,0
        mois,2024-05,,1,1,1,0,0,0,1,0,0,0,0
        mois,,,1,0,0,2,0,0,0,0,0,0,0
        regle,quorum-presents,,,1,2,1,0,0,2,0,0,0,0
        regle,secretaire-seance,,,3,0,1,0,0,0,0,0,0,0
        assemblee,'=cmd,,1,0,0,2,0,0,0,0,0,0,0
        assemblee,Conseil municipal d'Abergement,21,1,1,1,0,0,0,1,0,0,0,0
        assemblee,Conseil municipal de Losne,21,2,3,1,0,0,0,1,0,0,0,0

        """)
  }

  @Test func asAnObject() throws {
    let text = BilanJSON(regles: Self.ids).text(try bilan())
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["documents"] as? Int == 4)
    let mois = try #require(root["mois"] as? [[String: Any]])
    #expect(mois.map { $0["mois"] as? String } == ["2024-03", "2024-05", nil])
    #expect(mois.map { $0["documents"] as? Int } == [2, 1, 1])
    let regles = try #require(root["regles"] as? [[String: Any]])
    #expect(regles.map { $0["regle"] as? String } == Self.ids)
    let quorum = try #require(regles.first?["synthese"] as? [String: Int])
    #expect(quorum["nullite"] == 2 && quorum["conforme"] == 1 && quorum["indetermine"] == 1)
    let assemblees = try #require(root["assemblees"] as? [[String: Any]])
    #expect(assemblees.map { $0["departement"] as? String } == [nil, "21", "21"])
  }

  @Test func theOrderInWhichTalliesAreAddedDoesNotMatter() throws {
    var left = try bilan()
    var right = Bilan()
    right.ajoute(left)
    #expect(left == right)
    let other = Bilan(try checked(.exemple(), Self.ids))
    left.ajoute(other)
    var reversed = other
    reversed.ajoute(try bilan())
    #expect(left == reversed)
    #expect(left.total.documents == 5)
  }

  @Test func nothingIsCountedOfNoDocument() {
    let text = BilanTerminal(style: Style(colours: false), regles: Self.ids).text(Bilan())
    #expect(text.hasPrefix("0 document\n\nEn tout"))
  }

  @Test func theMonthsFollowOneAnother() throws {
    let december = Mois(try #require(Jour("2023-12-31")))
    #expect(december.suivant.description == "2024-01")
    #expect(december < december.suivant)
    #expect(december.suivant.rang - december.rang == 1)
  }
}
