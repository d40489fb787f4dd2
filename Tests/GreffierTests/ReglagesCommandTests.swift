import TestSupport
import Testing

/// `greffier.yaml`, as a user meets it.
@Suite struct ReglagesCommandTests {
  private static let rule = """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "irregularite",
      portee = "seance", controle = function(seance) return manquement "Rien ne va." end,
    }
    """
  private static let act = #"{"assemblee":{"commune":"Losne"}}"#

  private func derogation(_ until: String) -> String {
    """
    derogations:
      - regle: a
        portee: { commune: Losne }
        motif: accord du préfet
        auteur: le maire
        jusqu_au: \(until)
    """
  }

  private func check(_ yaml: String, _ options: String...) throws -> (String, Outcome) {
    try withFolder(["a.lua": Self.rule, "greffier.yaml": yaml]) { folder in
      let outcome = try greffier(
        ["check", "-", "--rules", folder] + options, input: Self.act)
      return (folder, outcome)
    }
  }

  @Test func aDerogationIsShownAndDoesNotFail() throws {
    let (_, outcome) = try check(derogation("2999-12-31"))
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        -
        Losne

        IRRÉGULARITÉ  a  (CGCT L2121-17)
          Rien ne va.
          sous dérogation jusqu'au 31 décembre 2999 : accord du préfet (le maire)

        1 contrôle : 0 conforme, 1 manquement (1 irrégularité) dont 1 sous dérogation, \
        0 indéterminé, 0 sans objet.

        """)
  }

  @Test func itStandsInTheJSON() throws {
    let (_, outcome) = try check(derogation("2999-12-31"), "--format", "json")
    let expected = """
      "derogation": {
              "motif": "accord du préfet",
              "auteur": "le maire",
              "jusqu_au": "2999-12-31"
            }
      """
    #expect(outcome.output.contains(expected))
    #expect(outcome.output.contains("\"derogations\": 1"))
  }

  @Test func anExpiredOneFails() throws {
    let (folder, outcome) = try check(derogation("2020-12-31"), "--fail-on", "jamais")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "\(folder)/greffier.yaml:2: la dérogation à « a » a expiré le 31 décembre 2020 ; "
        + "retirez-la, ou renouvelez-la par écrit\n")
    #expect(outcome.output.contains("0 sous dérogation") == false)
    #expect(outcome.output.contains("Rien ne va."))
  }

  @Test func aDisabledRuleSaysWhy() throws {
    let (_, outcome) = try check(
      "desactivees: [{ regle: a, motif: vérifié à la main }]", "--all")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("  a  règle désactivée : vérifié à la main\n"))
  }

  @Test func faultsEndTheCommand() throws {
    let (folder, outcome) = try check(
      """
      gravites: [{ regle: b, gravite: nullite, motif: m }]
      derogations:
        - { regle: a, portee: {}, motif: m, auteur: x, jusqu_au: 2999-01-01 }
        - { regle: a, portee: { commune: Losne }, auteur: x, jusqu_au: 2999-01-01 }
        - { regle: a, portee: { commune: Losne }, motif: m, auteur: x, jusqu_au: demain }
        - { regle: a, portee: { commune: Losne }, motif: m, auteur: x, au: 2999-01-01 }
      """)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    let lines = [
      "1: aucune règle ne s'appelle « b » ; vouliez-vous dire « a » ?",
      "3: « portee » doit dire au moins la commune, la séance ou la délibération",
      "4: il manque « motif »",
      "5: « jusqu_au » doit être une date AAAA-MM-JJ",
      "6: « au » n'est pas reconnu ici",
    ]
    #expect(
      outcome.errors == lines.map { "\(folder)/greffier.yaml:\($0)\n" }.joined())
  }

  @Test func anotherFile() throws {
    try withFolder(["a.lua": Self.rule, "mien.yaml": derogation("2999-12-31")]) { folder in
      let arguments = ["check", "-", "--rules", folder, "--reglages"]
      let own = try greffier(arguments + ["\(folder)/mien.yaml"], input: Self.act)
      #expect(own.status == 0)
      let none = try greffier(arguments + ["\(folder)/rien.yaml"], input: Self.act)
      #expect(none.status == 2)
      #expect(
        none.errors == "\(folder)/rien.yaml: fichier illisible, ou qui n'est pas en UTF-8\n")
    }
  }

  @Test func itIsNoYAML() throws {
    let (folder, outcome) = try check("derogations: [")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("\(folder)/greffier.yaml:"))
    #expect(outcome.errors.contains("ce n'est pas du YAML ("))
  }
}
