import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

@testable import RuleTesting

/// What is drawn: the same for a seed, plausible and odd, at the edges of the law.
@Suite struct TireurTests {
  private static let loi: [Parametre] = {
    let folder = packageRoot() + "/Rules"
    return (try? Law(RuleSet(folder: folder)).parametres) ?? []
  }()

  private func tirages(_ count: Int, avec: LuaTable = LuaTable()) -> [Tirage] {
    let tireur = Tireur(Self.loi)
    return (0..<count).map { tireur.tirage(graine: UInt64($0), avec: avec) }
  }

  private func ecrit(_ tirage: Tirage) -> [String] {
    EssaiEcrit(.seule, tirage, attend: .conforme, nil).lignes(titre: "t")
  }

  /// Pinned: the same on every machine, whatever the law.
  @Test func aSeedGivesItsSeance() {
    let tireur = Tireur([])
    #expect(
      ecrit(tireur.tirage(graine: 1, avec: LuaTable())) == [
        "{ \"t\", date = \"2009-01-21\", population = 299999, en_exercice = 63, "
          + "effectif_legal = 65,",
        "  presents = 33, procurations = 16, convocation = { date = \"2009-01-16\" },",
        "  vote = { abstentions = 37, contre = 4, pour = 8, resultat = \"adopte\" }, "
          + "attend = \"conforme\" },",
      ])
    #expect(
      ecrit(tireur.tirage(graine: 5, avec: LuaTable())) == [
        "{ \"t\", date = \"2023-11-06\", population = 39999, en_exercice = 38, "
          + "effectif_legal = 39,",
        "  presents = 2, convocation = { date = \"2023-11-01\", urgence = { invoquee = false } },",
        "  nombres = { presents = 3 },",
        "  vote = { abstentions = 0, contre = 0, pour = 3, voix_president = \"abstention\" },",
        "  inconnu = { \"membres\" }, attend = \"conforme\" },",
      ])
  }

  @Test func everySeanceIsBuilt() throws {
    for tirage in tirages(2_000) {
      let seance = try SeanceBuilder(table: tirage.table).build()
      #expect(seance.membres.map { $0.count <= 69 } ?? true)
    }
  }

  @Test func theEdgesAreDrawn() throws {
    let tires = tirages(4_000)
    let tireur = Tireur(Self.loi)
    #expect(tireur.jours.contains(try #require(Jour("2020-03-11"))))
    #expect(tireur.jours.contains(try #require(Jour("2022-08-01"))))
    #expect(Set(tireur.jours).isSubset(of: tires.map(\.date)))
    #expect(tireur.populations.contains(3_499) && tireur.populations.contains(3_500))
    #expect(Set(tireur.populations).isSubset(of: tires.compactMap { $0["population"]?.integer }))
    #expect(Set(tires.map(\.enExercice)) == Set(7...69))
    #expect(Set(tires.map { $0.date - $0.convocation }).isSuperset(of: 0...30))
    #expect(tires.allSatisfy { (0...$0.enExercice).contains($0.presents) })
    #expect(tires.contains { $0.presents == 0 } && tires.contains { $0.presents == $0.enExercice })
  }

  @Test func oddPowersAreDrawn() {
    let pouvoirs = tirages(500).compactMap(\.listePouvoirs).flatMap { $0 }.compactMap(\.table)
    #expect(pouvoirs.contains { $0["mandant"] == $0["mandataire"] })
    #expect(pouvoirs.contains { $0["mandataire"] == nil })
    #expect(tirages(500).contains { ($0.pouvoirs ?? 0) > 0 })
  }

  @Test func whatThePropertySaysIsKept() {
    let avec = LuaTable(fields: [
      "presents": .integer(3), "convocation": .table(LuaTable(fields: ["rang": .integer(1)])),
    ])
    for tirage in tirages(200, avec: avec) {
      #expect(tirage["presents"] == .integer(3))
      #expect(tirage["convocation.rang"] == .integer(1))
      #expect(tirage["convocation.date"] != nil)
      let petits = Reduction(tirage).candidats
      #expect(
        petits.allSatisfy {
          $0["presents"] == .integer(3) && $0["convocation.rang"] == .integer(1)
        })
    }
  }

  /// Shrinking ends: each candidate weighs less.
  @Test func whatIsSimplerWeighsLess() {
    for tirage in tirages(200) {
      for petit in Reduction(tirage).candidats { #expect(petit.poids < tirage.poids) }
    }
    var vide = Tirage(avec: LuaTable(fields: ["en_exercice": .integer(7)]))
    vide["presents"] = .integer(4)
    #expect(
      Reduction(vide).candidats.map { ecrit($0).joined() } == [
        "{ \"t\", en_exercice = 7, attend = \"conforme\" },",
        "{ \"t\", en_exercice = 7, presents = 0, attend = \"conforme\" },",
        "{ \"t\", en_exercice = 7, presents = 2, attend = \"conforme\" },",
        "{ \"t\", en_exercice = 7, presents = 3, attend = \"conforme\" },",
      ])
  }

  /// A draw that says nothing is the séance of a case that says nothing.
  @Test func whatGoesWithoutSayingIsThatOfACase() throws {
    let rien = Tirage(avec: LuaTable())
    let seance = try SeanceBuilder(table: LuaTable()).build()
    #expect(rien.date == seance.date && rien.convocation == seance.convocation?.date)
    #expect(rien.enExercice == seance.assemblee.en_exercice)
    #expect(rien.presents == seance.membres?.count { $0.presence == .present })
  }
}
