import Deliberation
import Testing

@testable import Reading

@Suite("Amounts of a record")
struct RecordAmountsTests {
  private func montant(_ number: String) throws -> Euros? {
    try record(#"{"assemblee":{},"deliberations":[{"montant":\#(number)}]}"#)
      .deliberations?.first?.montant
  }

  @Test(
    "keep their cents",
    arguments: [
      ("0", 0), ("50000", 5_000_000), ("12.5", 1250), ("0.29", 29), ("-3.07", -307),
      ("1.10", 110), ("90071992547409.93", 9_007_199_254_740_993), ("4.35", 435),
      ("999999999999999.99", 99_999_999_999_999_999),
    ])
  func cents(number: String, centimes: Int) throws {
    #expect(try montant(number) == Euros(centimes: centimes))
  }

  @Test(
    "refuse fractions of a cent, exponents and texts",
    arguments: ["0.001", "1.500", "5e4", "1E2", "1000000000000000", "\"50\"", "true"])
  func refused(number: String) {
    let text = #"{"assemblee":{},"deliberations":[{"montant":\#(number)}]}"#
    let expected = "un montant en euros, deux décimales au plus"
    #expect(
      refusal(text)
        == fault(
          .wrongValue(field: "deliberations[0].montant", expected: expected, found: number), 1, 45))
  }

  @Test("a value of any scalar type keeps its type")
  func scalars() throws {
    let values = ["12", "-12", "12.0", "12.05", "true", "\"douze\""]
    let items = values.map { "{\"valeur\":\($0)}" }.joined(separator: ",")
    let extraits = try record(#"{"assemblee":{},"extraits":{"x":[\#(items)]}}"#).extraits
    #expect(
      extraits?["x"]?.map(\.valeur) == [
        .entier(12), .entier(-12), .euros(Euros(centimes: 1200)), .euros(Euros(centimes: 1205)),
        .booleen(true), .texte("douze"),
      ])
    for value in ["1.234", "1e2", "[]", "{}"] {
      let expected = "un texte, un nombre, ou vrai ou faux (true, false)"
      let field = #"extraits["x"][0].valeur"#
      #expect(
        refusal(#"{"extraits":{"x":[{"valeur":\#(value)}]}}"#)
          == fault(.wrongValue(field: field, expected: expected, found: value), 1, 29))
    }
  }

  @Test("a number beyond a Double is refused, and the largest integer is not")
  func limits() throws {
    let heures = #"{"deliberations":[{"emploi":{"heures":1e999}}]}"#
    #expect(
      refusal(heures)
        == fault(
          .wrongValue(
            field: "deliberations[0].emploi.heures", expected: "un nombre", found: "1e999"), 1, 39))
    let seance = try record(#"{"assemblee":{"population":9223372036854775807}}"#)
    #expect(seance.assemblee.population == .max)
  }
}
