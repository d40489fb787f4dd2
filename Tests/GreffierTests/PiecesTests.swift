import TestSupport
import Testing

/// `check --pieces`, as a user meets it.
@Suite struct PiecesTests {
  private static let act = """
    {"date":"2024-03-12","assemblee":{"type":"conseil_municipal","en_exercice":5},
    "president":"Abadie","secretaire":"Bertin",
    "convocation":{"date":"2024-03-01"},"membres":[
    {"nom":"Abadie","presence":"present"},{"nom":"Bertin","presence":"present"},
    {"nom":"Carlier","presence":"present"},{"nom":"Delmas","presence":"represente"},
    {"nom":"Estève","presence":"represente"}],
    "procurations":[{"mandant":"Delmas"},{"mandant":"Estève"}],
    "deliberations":[{"ordre":1,"objet":"o","complet":true,"dispositif":["APPROUVE"],
    "vote":{"pour":5,"contre":0,"abstentions":0,"resultat":"adopte"}}]}
    """

  @Test func aFactIsTriedForEveryRule() throws {
    let outcome = try greffier("check", "-", "--pieces", input: Self.act)
    #expect(outcome.status == 0)
    let shown = try #require(outcome.output.range(of: "\n\nIl suffirait"))
    #expect(
      outcome.output[shown.lowerBound...].hasPrefix(
        """


        Il suffirait de savoir
          - qui reçoit le pouvoir (n° 1 et 2) \
        [procuration-cycle, procuration-mandataire-present, procuration-plafond, \
        vote-arithmetique]
        """), "\(outcome.output)")
  }

  @Test func theyStandInTheJSON() throws {
    let outcome = try greffier(
      "check", "-", "--pieces", "--format", "json", input: Self.act)
    #expect(
      outcome.output.contains(
        """
          "pieces": {
            "faits": [
              {
                "chemin": "procurations[0].mandataire",
                "sens": "qui reçoit le pouvoir (n° 1)",
                "regles": [
        """), "\(outcome.output.suffix(900))")
    let plain = try greffier("check", "-", "--format", "json", input: Self.act)
    #expect(!plain.output.contains("\"pieces\""))
  }
}
