import Testing

@testable import Reading

struct RomanNumberTests {
  @Test(arguments: [("I", 1), ("iv", 4), ("IX", 9), ("XIV", 14), ("XL", 40), ("LXXXVIII", 88)])
  func values(letters: String, value: Int) {
    #expect(RomanNumber.value(letters) == value)
  }

  @Test(arguments: ["", "IIX", "VV", "IIII", "A", "XM"])
  func notNumbers(letters: String) {
    #expect(RomanNumber.value(letters) == nil)
  }
}
