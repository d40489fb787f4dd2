/// A range of population of the table of CGCT L2121-2.
public struct Strate: Hashable, Sendable {
  /// The least population of the range, in inhabitants.
  public let debut: Int
  /// The greatest; nil for the last range.
  public let fin: Int?

  /// The ranges, in ascending order.
  public static let toutes: [Strate] = zip(bornes, bornes.dropFirst() + [Int.max]).map {
    Strate(debut: $0, fin: $1 == .max ? nil : $1 - 1)
  }

  /// The range that holds `population`.
  public static func contenant(_ population: Int) -> Strate? {
    toutes.last { $0.debut <= population }
  }

  /// `1500-2499`, `300000-` for the last.
  public var ecrite: String {
    "\(debut)-\(fin.map(String.init) ?? "")"
  }

  private static let bornes = [
    0, 100, 500, 1_500, 2_500, 3_500, 5_000, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000,
    80_000, 100_000, 150_000, 200_000, 250_000, 300_000,
  ]
}

extension Assemblee {
  /// The range of CGCT L2121-2 that holds the population.
  public var strate: Derive<String> {
    guard let population, let strate = Strate.contenant(population) else {
      return .inconnu(["assemblee.population"])
    }
    return .connu(strate.ecrite)
  }

  /// Whether the law of Alsace-Moselle applies: told, else by département, and to communes alone:
  /// what else has an assembly there follows the common law (CGCT L2541-1, L5211-1).
  public var alsace_moselle_deduite: Bool? {
    alsace_moselle
      ?? departement.map {
        (type ?? .conseil_municipal) == .conseil_municipal && ["57", "67", "68"].contains($0)
      }
  }
}
