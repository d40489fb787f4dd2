/// The communes of France by the ranges of CGCT L2121-2, and the EPCI by population.
///
/// The ranges and the members are those of the law. The 34 955 communes are those of 1 January
/// 2022; how many each range has was worked out between published counts, and rounded: a commune in
/// ten under 100 inhabitants, 54 % under 500 (INSEE, populations légales 2013; 52 % here, for the
/// small ones have merged since), three quarters under 1 000 (INSEE, 2009), 5 417 above 2 000
/// (INSEE, census of 2018), 42 from 100 000 inhabitants. The 1 254 EPCI were spread by hand: no
/// table of them was at hand.
struct Strate {
  let population: ClosedRange<Int>
  let nombre: Int
  let membres: Int

  private init(_ population: ClosedRange<Int>, nombre: Int, membres: Int) {
    self.population = population
    self.nombre = nombre
    self.membres = membres
  }

  static let communes: [Strate] = [
    Strate(20...99, nombre: 3_400, membres: 7),
    Strate(100...499, nombre: 14_900, membres: 11),
    Strate(500...1_499, nombre: 9_850, membres: 15),
    Strate(1_500...2_499, nombre: 2_320, membres: 19),
    Strate(2_500...3_499, nombre: 1_150, membres: 23),
    Strate(3_500...4_999, nombre: 1_080, membres: 27),
    Strate(5_000...9_999, nombre: 1_230, membres: 29),
    Strate(10_000...19_999, nombre: 525, membres: 33),
    Strate(20_000...29_999, nombre: 215, membres: 35),
    Strate(30_000...39_999, nombre: 103, membres: 39),
    Strate(40_000...49_999, nombre: 53, membres: 43),
    Strate(50_000...59_999, nombre: 43, membres: 45),
    Strate(60_000...79_999, nombre: 28, membres: 49),
    Strate(80_000...99_999, nombre: 16, membres: 53),
    Strate(100_000...149_999, nombre: 19, membres: 55),
    Strate(150_000...199_999, nombre: 8, membres: 59),
    Strate(200_000...249_999, nombre: 4, membres: 61),
    Strate(250_000...299_999, nombre: 3, membres: 65),
    Strate(300_000...510_000, nombre: 8, membres: 69),
  ]

  /// Members by the table of CGCT L5211-6-1, before the seats that each commune must have.
  static let epci: [Strate] = [
    Strate(3_500...4_999, nombre: 14, membres: 18),
    Strate(5_000...9_999, nombre: 170, membres: 20),
    Strate(10_000...14_999, nombre: 200, membres: 22),
    Strate(15_000...19_999, nombre: 190, membres: 24),
    Strate(20_000...29_999, nombre: 230, membres: 26),
    Strate(30_000...39_999, nombre: 120, membres: 28),
    Strate(40_000...49_999, nombre: 75, membres: 30),
    Strate(50_000...74_999, nombre: 95, membres: 34),
    Strate(75_000...99_999, nombre: 55, membres: 40),
    Strate(100_000...149_999, nombre: 45, membres: 48),
    Strate(150_000...199_999, nombre: 20, membres: 56),
    Strate(200_000...349_999, nombre: 40, membres: 64),
  ]
}
