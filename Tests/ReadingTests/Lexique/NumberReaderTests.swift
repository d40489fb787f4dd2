import Deliberation
import Testing

@testable import Reading

struct NumberReaderTests {
  @Test(arguments: [
    ("zero", 0), ("quinze", 15), ("dix-neuf", 19), ("vingt et un", 21), ("vingt-sept", 27),
    ("soixante et onze", 71), ("soixante-dix-huit", 78), ("quatre-vingts", 80),
    ("quatre-vingt-dix-neuf", 99), ("cent", 100), ("deux cent trois", 203),
    ("deux mil onze", 2011), ("mil neuf cent quatre-vingt-quatre", 1984),
    ("deux mille vingt-cinq", 2025),
  ])
  func words(words: String, value: Int) {
    #expect(NumberReader.value(of: words) == value)
  }

  @Test(arguments: [
    "deux vingt et un", "trois six", "vingt trente", "mille mille", "chat", "", "onze deux",
  ])
  func noNumbers(words: String) {
    #expect(NumberReader.value(of: words) == nil)
  }

  @Test(arguments: [
    ("15", 15), ("7/7 ;", 7), ("quinze,", 15), ("04\n", 4), ("vingt et un membres", 21),
    ("2l", 21), ("O6 \n", 6), ("l2", 12),
  ])
  func counts(words: String, value: Int) {
    let text = FoldedText(words)
    #expect(NumberReader.count(in: text, at: 0, text.bytes.count)?.value == value)
  }

  @Test(arguments: [
    "12 mai", "12/05/2021", "20 heures", "19h30", "2021", "50 000", "12 €", "3,5", "2l vin",
    "deux tiers",
  ])
  func noCounts(words: String) {
    let text = FoldedText(words)
    #expect(NumberReader.count(in: text, at: 0, text.bytes.count) == nil)
  }

  @Test func amounts() {
    let text = FoldedText("50\u{202F}000 €, 1 428,50 euros, 12.000 EUR, 7,5 €, 12/05/2021, 30 %")
    let amounts = AmountReader.amounts(in: text, text.all).map(\.value)
    #expect(amounts.map(\.centimes) == [5_000_000, 142_850, 1_200_000, 750])
  }

  @Test(arguments: [
    ("de la cote d'or", "21"), ("du val-d'oise", "95"), ("de l'ain dument convoque", "01"),
    ("loire-atlantique", "44"), ("de la loire", "42"), ("du territoire de belfort", "90"),
    ("des alpes-de-haute-provence", "04"), ("la reunion", "974"), ("de chars", nil),
  ])
  func departements(words: String, number: String?) {
    #expect(Departements.number(namedIn: words) == number)
  }
}
