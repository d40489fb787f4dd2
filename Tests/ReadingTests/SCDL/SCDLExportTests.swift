import Deliberation
import Testing

@testable import Reading

@Suite struct SCDLExportTests {
  private func seance() -> Seance {
    var seance = Seance()
    seance.assemblee.nom = "Commune de Saint-Usage"
    seance.assemblee.siret = "21210577900012"
    seance.assemblee.en_exercice = 15
    seance.date = Jour("2024-03-12")
    var act = Deliberation()
    act.numero = "2024-01"
    act.objet = "Achat, « rapide », d'une \"tondeuse\"\nneuve"
    act.matiere = Matiere()
    act.matiere?.code = "1.1"
    act.matiere?.libelle = "Commande publique/Marchés publics"
    act.vote = Vote()
    act.vote?.pour = 10
    act.vote?.contre = 1
    act.vote?.abstentions = 2
    seance.deliberations = [act]
    return seance
  }

  @Test func aWholeActPassesTheSchemaAndReadsBack() throws {
    let rows = SCDLExport.rows(of: seance())
    #expect(rows.map(\.faults) == [[]])
    #expect(
      rows[0].text == "Commune de Saint-Usage,21210577900012,2024-01,2024-03-12,1.1,"
        + "Commande publique/Marchés publics,\"Achat, « rapide », d'une \"\"tondeuse\"\"\nneuve\","
        + ",,,,15,13,10,1,2,\r\n")
    let table = try SCDLTable(Array((SCDLExport.header + rows[0].text).utf8), fichier: "t.csv")
    let read = try #require(table.first).result.get().seance
    #expect(read.assemblee.siret == "21210577900012")
    #expect(read.deliberations?.first?.numero == "2024-01")
    #expect(read.deliberations?.first?.vote?.pour == 10)
    #expect(
      read.deliberations?.first?.objet == "Achat, « rapide », d'une \"tondeuse\" neuve")
  }

  @Test func whatTheModelWantsAndTheActLacksIsTold() {
    var seance = seance()
    seance.assemblee.siret = nil
    seance.deliberations?[0].matiere?.libelle = "Achats"
    seance.deliberations?[0].vote?.abstentions = nil
    let faults = SCDLExport.rows(of: seance)[0].faults
    #expect(faults.map(\.colonne) == [.collSiret, .matiereNom])
    #expect(faults.map(\.kind) == [.empty, .matiereWithoutSlash("Achats")])
    seance.deliberations = nil
    #expect(SCDLExport.rows(of: seance) == [])
  }
}
