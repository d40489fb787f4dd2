import Deliberation
import RuleEngine
import TestSupport
import Testing

@Suite struct ReglagesTests {
  private let jour = Jour(numero: 20_000)

  private func reglages(_ yaml: String) throws -> Reglages {
    try Reglages(yaml: yaml, fichier: "g.yaml", regles: ["essai", "autre"])
  }

  private func fautes(_ yaml: String) -> [String] {
    do throws(Reglages.Refused) {
      _ = try Reglages(yaml: yaml, fichier: "g.yaml", regles: ["essai", "autre"])
      return []
    } catch {
      return error.fautes.map { "\($0.ligne.map(String.init) ?? "-") \($0.kind)" }
    }
  }

  private func derogation(
    _ portee: String = "commune: Saint-Usage", jusquAu: String = "2099-12-31"
  ) -> String {
    """
    derogations:
      - regle: essai
        portee: { \(portee) }
        motif: accord du préfet
        auteur: A. Labelle
        jusqu_au: \(jusquAu)
    """
  }

  private func verdicts(
    _ yaml: String, _ body: String = "return manquement 'x'", portee: String = "seance",
    le jour: Jour? = nil
  ) throws -> [Verdict] {
    var seance = Seance.exemple()
    seance.assemblee.commune = "SAINT USAGE"
    seance.deliberations = [Deliberation(), Deliberation()]
    seance.deliberations?[1].numero = "2024-02"
    let found = try evaluator(["essai.lua": regle(body, portee: portee)]).evaluate(seance)
    return try reglages(yaml).applique(found, a: seance, le: jour ?? self.jour)
  }

  @Test func anEmptyFileSetsNothing() throws {
    for yaml in ["", "# rien\n", "{}", "derogations:\n", "derogations: []"] {
      #expect(try verdicts(yaml).map(\.derogation) == [nil])
    }
  }

  @Test func aDerogationLeavesTheManquementAndGoesWithIt() throws {
    let verdict = try #require(try verdicts(derogation()).first)
    #expect(verdict.resultat == .manquement)
    #expect(verdict.gravite == .irregularite)
    #expect(verdict.derogation?.motif == "accord du préfet")
    #expect(verdict.derogation?.auteur == "A. Labelle")
    #expect(verdict.derogation?.ligne == 2)
    #expect(Synthese([verdict]).derogations == 1)
    #expect(Synthese([verdict])[.manquement] == 1)
  }

  @Test func onlyAManquementHasADerogation() throws {
    #expect(try verdicts(derogation(), "return conforme 'x'").map(\.derogation) == [nil])
  }

  @Test(arguments: [
    ("commune: saint usage", true), ("commune: Losne", false),
    ("seance: 2024-03-12", true), ("seance: 2024-03-13", false),
    ("commune: Saint-Usage, seance: 2024-03-12", true),
    ("commune: Losne, seance: 2024-03-12", false),
    ("deliberation: 2024-02", false),
  ])
  func itsScope(portee: String, isHeld: Bool) throws {
    #expect(try verdicts(derogation(portee)).map { $0.derogation != nil } == [isHeld])
  }

  @Test func oneDeliberationAmongSeveral() throws {
    let found = try verdicts(derogation("deliberation: 2024-02"), portee: "deliberation")
    #expect(found.map { $0.derogation != nil } == [false, true])
  }

  @Test func itHoldsToItsLastDay() throws {
    let yaml = derogation(jusquAu: "2024-10-04")
    #expect(try verdicts(yaml, le: Jour("2024-10-04")).first?.derogation != nil)
    #expect(try verdicts(yaml, le: Jour("2024-10-05")).first?.derogation == nil)
    let reglages = try reglages(yaml)
    #expect(reglages.expirees(le: try #require(Jour("2024-10-04"))).isEmpty)
    #expect(reglages.expirees(le: try #require(Jour("2024-10-05"))).map(\.regle) == ["essai"])
  }

  @Test func aSeverityReplacesTheUsualOneOnly() throws {
    let yaml = "gravites: [{ regle: essai, gravite: information, motif: m }]"
    #expect(try verdicts(yaml).map(\.gravite) == [.information])
    let heavier = "return manquement { 'x', gravite = 'nullite' }"
    #expect(try verdicts(yaml, heavier).map(\.gravite) == [.nullite])
    #expect(try verdicts(yaml, "return conforme 'x'").map(\.gravite) == [nil])
  }

  @Test func aDisabledRuleSaysWhy() throws {
    let yaml = "desactivees: [{ regle: essai, motif: doublon }]"
    let verdict = try #require(try verdicts(yaml).first)
    #expect(verdict.resultat == .sans_objet)
    #expect(verdict.motif == .desactivee("doublon"))
    #expect(verdict.gravite == nil)
  }

  @Test func everyFaultAtOnceWithItsLine() {
    let yaml = """
      gravites:
        - regle: esai
          gravite: nullite
          motif: m
        - { regle: essai, gravite: grave, motif: m }
        - { regle: essai, gravite: nullite }
      desactivees:
        - { regle: autre, motif: "  " }
        - { regle: autre, motif: m, du: 2024-01-01 }
      derogations:
        - regle: essai
          motif: m
          portee: {}
          auteur: a
          jusqu_au: 2024-01-01
        - { regle: essai, motif: m, portee: { commune: c }, auteur: a, jusqu_au: 2024-02-30 }
        - { regle: essai, motif: m, portee: { comune: c }, auteur: a, jusqu_au: 2024-01-01 }
        - { regle: essai, motif: m, portee: { commune: c }, jusqu_au: 2024-01-01 }
        - essai
      """
    let words = "nullite, irregularite, avertissement, information"
    #expect(
      fautes(yaml) == [
        "2 unknownRule(\"esai\", nearest: Optional(\"essai\"))",
        "5 bad(\"gravite\", attendu: \"l\\'un de : \(words)\")",
        "6 missing(\"motif\")",
        "8 bad(\"motif\", attendu: \"un texte\")",
        "9 unknownKey(\"du\", nearest: nil)",
        "13 noScope",
        "16 bad(\"jusqu_au\", attendu: \"une date AAAA-MM-JJ\")",
        "17 unknownKey(\"comune\", nearest: Optional(\"commune\"))",
        "18 missing(\"auteur\")",
        "19 bad(\"derogations\", attendu: \"une liste de « clé : valeur »\")",
      ])
  }

  @Test func whatIsNoSettings() {
    #expect(fautes("derogation: []").first?.contains("unknownKey") == true)
    #expect(
      fautes("- a\n- b") == ["1 bad(\"greffier.yaml\", attendu: \"une liste de « clé : valeur »\")"]
    )
    #expect(fautes("derogations: oui") == ["1 bad(\"derogations\", attendu: \"une liste\")"])
    #expect(fautes("a: [").first?.contains("yaml(") == true)
    #expect(fautes("gravites: []\ngravites: []").first?.contains("duplicate key gravites") == true)
  }
}
