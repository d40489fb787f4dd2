import Deliberation
import Foundation
import Testing

@Suite struct EurosTests {
  @Test(arguments: [
    ("50000", 5_000_000, "50000"), ("12.5", 1_250, "12.5"), ("0.05", 5, "0.05"),
    ("-0.05", -5, "-0.05"), ("10.10", 1_010, "10.1"), ("7.00", 700, "7"),
  ])
  func keepsCents(text: String, cents: Int, written: String) throws {
    let euros = try #require(Euros(decimal: text))
    #expect(euros.centimes == cents)
    #expect(euros.description == written)
  }

  @Test(arguments: [
    "", "-", ".5", "1.", "1.234", "1e3", "50 000", "1,5", "--1", "1234567890123456",
  ])
  func refusesOtherWritings(text: String) {
    #expect(Euros(decimal: text) == nil)
  }

  @Test func roundTripsThroughCodable() throws {
    let amounts = [Euros(centimes: 1), Euros(centimes: 5_000_000), Euros(centimes: 1_999)]
    let data = try JSONEncoder().encode(amounts)
    #expect(String(decoding: data, as: UTF8.self) == "[0.01,50000,19.99]")
    #expect(try JSONDecoder().decode([Euros].self, from: data) == amounts)
  }

  @Test func refusesThousandthsThroughCodable() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Euros].self, from: Data("[0.001]".utf8))
    }
  }
}
