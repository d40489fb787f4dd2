import Foundation
import TestSupport
import Testing

/// What a change of the rules would make of a register, as a juriste asks it.
@Suite struct ImpactCommandTests {
  private static let regle = """
    return regle { id = "assez", titre = "Assez de présents", articles = { "CGCT L2121-17" },
      gravite = "nullite", portee = "seance",
      controle = function(seance)
        if seance.nb_presents < 8 then
          return manquement { "{n} présents pour 8.", n = seance.nb_presents }
        end
        return conforme { "{n} présents", n = seance.nb_presents }
      end }
    """

  private func record(_ presents: Int) -> String {
    let names = (0..<presents).map { #"{"nom":"N\#($0)","presence":"present"}"# }
    return #"{"assemblee":{"commune":"Losne"},"date":"2024-03-12","#
      + #""membres":[\#(names.joined(separator: ","))]}"#
  }

  @Test func tellsTheActsTheOldAndTheNewReason() throws {
    let files = [
      "avant/assez.lua": Self.regle,
      "apres/assez.lua": Self.regle.replacing("8", with: "7"),
      "actes.ndjson": [7, 9].map(record).joined(separator: "\n"),
    ]
    try withFolder(files) { folder in
      let option = ["--registre", folder + "/r.sqlite"]
      let added = try greffier(
        ["register", "add", folder + "/actes.ndjson", "--rules", folder + "/avant"] + option)
      let id = String(added.output.prefix(12))
      let impact = try greffier(
        ["impact", "--from", folder + "/avant", "--to", folder + "/apres"] + option)
      #expect(
        impact
          == Outcome(
            output: """
              1 règle diffère (assez) ; 1 règle rejouée.

              assez  (CGCT L2121-17)
                1 acte changerait : nullité → conforme 1
                \(id)  2024-03-12  Losne
                  avant  nullité : 7 présents pour 8.
                  après  conforme : 7 présents

              2 actes regardés : 1 changerait, dont 1 adopté.

              """, status: 1))
      let shown = try greffier(["register", "show", id, "--format", "json"] + option).output
      let digest = try #require(shown.firstMatch(of: #/"regles":"(sha256:[0-9a-f]+)"/#)?.1)
      let byDigest = try greffier(
        ["impact", "--from", String(digest), "--to", folder + "/apres"] + option)
      #expect(byDigest == impact)
      let same = try greffier(
        ["impact", "--from", folder + "/avant", "--to", folder + "/avant"] + option)
      #expect(
        same.output == """
          Rien ne diffère dans les règles.

          2 actes regardés : 0 changerait, dont 0 adopté.

          """)
      #expect(same.status == 0)
      let unknown = try greffier(
        ["impact", "--from", "sha256:0000", "--to", folder + "/apres"] + option)
      #expect(unknown.status == 2)
      #expect(unknown.errors == "aucune règle d'empreinte « sha256:0000 » n'est dans le registre\n")
    }
  }
}
