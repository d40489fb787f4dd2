import TestSupport
import Testing

/// What `greffier.yaml`, `--reglages` and `--droit-au` change in `explain` and `matrice`.
@Suite struct ExplainSettingsTests {
  private static let act = """
    {"date":"2021-05-20","nombres":{"presents":6},
     "assemblee":{"type":"conseil_municipal","commune":"Losne","en_exercice":15}}
    """

  private func derogation(_ until: String) -> String {
    """
    derogations:
      - regle: quorum-presents
        portee: { commune: Losne }
        motif: accord du préfet
        auteur: le maire
        jusqu_au: \(until)
    """
  }

  private func run(_ settings: String, _ arguments: String...) throws -> (String, Outcome) {
    try withFolder(["mien.yaml": settings]) { folder in
      let file = "\(folder)/mien.yaml"
      return (file, try greffier(arguments + ["--reglages", file], input: Self.act))
    }
  }

  @Test func aDerogationIsTold() throws {
    let (_, outcome) = try run(
      derogation("2999-12-31"), "explain", "quorum-presents", "-", "--date", "2024-03-12")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        NULLITÉ  quorum-presents  (CGCT L2121-17)
          Quorum non atteint : 6 présents pour 8 requis sur 15 en exercice (plus de la moitié, \
        CGCT L2121-17) ; les pouvoirs ne comptent pas.
          sous dérogation jusqu'au 31 décembre 2999 : accord du préfet (le maire)
          Le dossier dit : la catégorie de l'assemblée = conseil municipal ; nombre de membres en \
        exercice = 15 ; jour de la séance = 20 mai 2021 ; … (--full)
          La loi : Part des membres en exercice qui doit être présente : plus de 1/2, depuis le \
        1er août 2022 (CGCT L2121-17)
          La loi : Les membres représentés comptent dans le quorum : non
          Règle : Rules/presence/quorum-presents.lua:76
          Serait régulier avec : deux présents de plus

        """)
  }

  @Test(arguments: [
    ["explain", "quorum-presents", "-"], ["matrice", "-", "--a", "2022"],
  ])
  func anExpiredOneFails(arguments: [String]) throws {
    try withFolder(["mien.yaml": derogation("2020-12-31")]) { folder in
      let file = "\(folder)/mien.yaml"
      let outcome = try greffier(arguments + ["--reglages", file], input: Self.act)
      #expect(outcome.status == 2)
      #expect(!outcome.output.isEmpty)
      #expect(
        outcome.errors == "\(file):2: la dérogation à « quorum-presents » a expiré le 31 décembre "
          + "2020 ; retirez-la, ou renouvelez-la par écrit\n")
    }
  }

  @Test func theMatrixTakesSeverities() throws {
    let settings = "gravites: [{ regle: quorum-presents, gravite: avertissement, motif: essai }]"
    let arguments = ["matrice", "-", "--regle", "quorum-presents", "--de", "2019", "--a", "2019"]
    try withFolder(["mien.yaml": settings]) { folder in
      let outcome = try greffier(
        arguments + ["--reglages", "\(folder)/mien.yaml"], input: Self.act)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("\n  2019     A\n"))
    }
    #expect(try greffier(arguments, input: Self.act).output.contains("\n  2019     N\n"))
  }

  @Test func theTextOfAParameterIsShownWithItsLink() throws {
    let files = [
      "a.lua": """
      return regle { id = "a", titre = "A", articles = { "CGCT L2121-8" }, gravite = "information",
        portee = "seance",
        controle = function(_, p) return conforme { "{n}", n = p.reglement.delai } end }
      """,
      "parametres/p.lua": """
      return { parametre { nom = "reglement.delai", titre = "Délai", unite = "jours", valeurs = {
        { du = "2020-07-01", valeur = 6, source = "Règlement", verifie_le = "2026-01-15",
          lien = "https://exemple.fr/reglement" } } } }
      """,
    ]
    try withFolder(files) { folder in
      let arguments = ["explain", "a", "-", "--rules", folder, "--full"]
      let told = try greffier(arguments, input: Self.act)
      #expect(
        told.output.replacing(folder, with: "R").contains(
          "reglement.delai : Délai : 6 jours, depuis le 1er juillet 2020 (Règlement) ; "
            + "R/parametres/p.lua:1 ; https://exemple.fr/reglement ; relu le 15 janvier 2026\n"))
      let json = try greffier(arguments + ["--format", "json"], input: Self.act)
      #expect(json.output.contains("\"lien\": \"https://exemple.fr/reglement\""))
      #expect(json.output.contains("\"verifie_le\": \"2026-01-15\""))
    }
  }

  @Test func theLawOfADayIsTheOneKnownThen() throws {
    let arguments = ["explain", "quorum-presents", "-"]
    let now = try greffier(arguments, input: Self.act)
    #expect(now.output.hasPrefix("CONFORME  quorum-presents"))
    let before = try greffier(arguments + ["--droit-au", "2020-01-01"], input: Self.act)
    #expect(before.status == 0)
    #expect(
      before.output.contains(
        "La loi : Part des membres en exercice qui doit être présente : plus de 1/2, depuis le "
          + "24 février 1996 (CGCT L2121-17)\n"))
    #expect(before.output.hasPrefix("NULLITÉ  quorum-presents"))
  }
}
