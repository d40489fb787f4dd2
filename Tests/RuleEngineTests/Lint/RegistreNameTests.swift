import RuleEngine
import Testing

/// The names that a rule reads of the register are judged as those of its séance.
@Suite struct RegistreNameTests {
  private func lint(_ body: String, extra: String) throws -> [LintFinding.Kind] {
    let source = regle(body, extra: extra)
      .replacing("function(seance, p)", with: "function(seance, p, registre)")
    return try RuleEngineTests.lint([
      "essai.lua": source, "essai.essais.lua": #"return essais { { "t", attend = "conforme" } }"#,
    ]).map(\.kind)
  }

  private let body = """
    for _, s in ipairs(registre.seances) do
      if s.daet == seance.date then return conforme "x" end
    end
    return conforme(registre.seance)
    """

  @Test func aNameThatNoSeanceHasIsTold() throws {
    #expect(
      try lint(body, extra: "registre = { mois = 1 },") == [
        .unknownField("daet", type: "Seance", nearest: "date"),
        .unknownField("seance", type: "Registre", nearest: "seances"),
      ])
  }
}
