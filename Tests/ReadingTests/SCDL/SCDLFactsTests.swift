import Deliberation
import Testing

@testable import Reading

/// The record of a row, and what is not made of it.
@Suite struct SCDLFactsTests {
  @Test func aRowGivesASeanceOfOneDeliberation() throws {
    var expected = Seance()
    expected.assemblee.nom = "Commune de Valbrune"
    expected.assemblee.commune = "Valbrune"
    expected.assemblee.departement = "21"
    expected.assemblee.siren = "219900016"
    expected.assemblee.siret = "21990001600011"
    expected.date = Jour("2022-03-24")
    var deliberation = Deliberation()
    deliberation.numero = "2022-014"
    deliberation.objet = "Subvention au club de tir"
    deliberation.matiere = Matiere()
    deliberation.matiere?.code = "7.5"
    deliberation.matiere?.libelle = "finances locales/subventions"
    deliberation.imputation = Imputation()
    deliberation.imputation?.exercice = 2022
    deliberation.vote = Vote()
    deliberation.vote?.pour = 10
    deliberation.vote?.contre = 1
    deliberation.vote?.abstentions = 2
    deliberation.vote?.votants = 13
    deliberation.transmission = Transmission()
    deliberation.transmission?.date = Jour("2022-04-04")
    expected.deliberations = [deliberation]
    var seance = try SCDLSample.seance()
    seance.extraits = nil
    #expect(seance == expected)
  }

  @Test func eachFactHasItsCell() throws {
    let extraits = try #require(try SCDLSample.seance().extraits)
    #expect(
      extraits.keys.sorted() == [
        "assemblee.commune", "assemblee.departement", "assemblee.nom", "assemblee.siren",
        "assemblee.siret", "date", "deliberations[0].imputation.exercice",
        "deliberations[0].matiere.code", "deliberations[0].matiere.libelle",
        "deliberations[0].numero", "deliberations[0].objet",
        "deliberations[0].transmission.date", "deliberations[0].vote.abstentions",
        "deliberations[0].vote.contre", "deliberations[0].vote.pour",
        "deliberations[0].vote.votants",
      ])
    var expected = Extrait()
    expected.ligne = 2
    expected.debut = 45
    expected.fin = 54
    expected.texte = "2022-03-24"
    expected.ocr = false
    expected.valeur = .texte("2022-03-24")
    #expect(extraits["date"] == [expected])
  }

  @Test func aRowCanBeQuoted() throws {
    let object = "\"Élargir\nle \"\"gué\"\"; travaux\""
    let rows = try SCDLSample.read(
      SCDLSample.table(
        SCDLSample.row([.delibObjet: object]), SCDLSample.row([.delibId: "2022-015"])))
    #expect(rows.map(\.ligne) == [2, 4])
    let first = try rows[0].result.get()
    let second = try rows[1].result.get()
    #expect(first.seance.deliberations?[0].objet == "Élargir le \"gué\"; travaux")
    let lines = try #require(second.lignes)
    #expect(lines.count == 4)
    #expect(lines[3] == SCDLSample.row([.delibId: "2022-015"]))
    for (dossier, path, words) in [
      (first, "deliberations[0].objet", "Élargir\nle \"\"gué\"\"; travaux"),
      (first, "deliberations[0].vote.pour", "10"),
      (second, "deliberations[0].numero", "2022-015"),
    ] {
      let extrait = try #require(dossier.seance.extrait(path))
      let line = Array(lines[(extrait.ligne ?? 0) - 1].unicodeScalars)
      let range = ((extrait.debut ?? 0) - 1)..<(extrait.fin ?? 0)
      #expect(String(String.UnicodeScalarView(line[range])) == words)
    }
  }

  @Test func theNumberOfMembersIsNotMade() throws {
    let seance = try SCDLSample.seance()
    #expect(seance.assemblee.en_exercice == nil)
    #expect(seance.nombres == nil)
  }

  /// Some fill `VOTE_REEL` with the members present.
  @Test func votersAreToldOnlyWhereTheVotesAddUp() throws {
    let vote = try SCDLSample.seance([.voteReel: "14"]).deliberations?[0].vote
    #expect(vote?.votants == nil)
    #expect(vote?.pour == 10)
  }

  @Test func aCellThatDoesNotHoldItsTypeIsUnknown() throws {
    let seance = try SCDLSample.seance([
      .collSiret: "21990001600012", .delibDate: "hier", .matiereCode: "sept",
      .budgetAnnee: "2022/2023", .prefDate: "demain", .prefId: "PREF099", .votePour: "tous",
    ])
    #expect(seance.assemblee.siret == nil)
    #expect(seance.assemblee.siren == nil)
    #expect(seance.assemblee.departement == nil)
    #expect(seance.date == nil)
    let deliberation = try #require(seance.deliberations?[0])
    #expect(deliberation.matiere?.code == nil)
    #expect(deliberation.imputation == nil)
    #expect(deliberation.transmission == nil)
    #expect(deliberation.vote?.pour == nil)
    #expect(deliberation.vote?.contre == 1)
  }

  @Test func aRowWithoutVoteHasNone() throws {
    let empty = Dictionary(uniqueKeysWithValues: SCDLColumn.votes.map { ($0, "") })
    #expect(try SCDLSample.seance(empty).deliberations?[0].vote == nil)
  }

  @Test(arguments: [
    ("PREF021", "21"), ("SPREF0212", "21"), ("PREF02A", "2A"), ("PREF974", "974"),
    ("SGAR021", nil), ("21", nil), ("PREF21", nil), ("SPREF021", nil), ("", nil),
  ])
  func theDepartementOfThePrefecture(id: String, number: String?) throws {
    #expect(try SCDLSample.seance([.prefId: id]).assemblee.departement == number)
  }

  @Test(arguments: [
    ("Commune de Valbrune", "Valbrune"), ("VILLE D'ORBEC-LES-BOIS", "ORBEC-LES-BOIS"),
    ("Ville du Gué", "Le Gué"), ("Mairie des Ormes", "Les Ormes"), ("Valbrune", nil),
    ("Communauté de communes du Gué", nil), ("Commune", nil), ("Commune de ", nil),
    ("Ville nouvelle", nil),
  ])
  func theCommuneInAName(nom: String, commune: String?) throws {
    #expect(CommuneName.told(by: nom) == commune)
  }
}
