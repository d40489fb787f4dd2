import Deliberation
import LuaHost

/// Finds the numbers written in a rule that are figures of the law: those stand in the parameters,
/// with their dates.
struct FigureCheck {
  /// The parameters that have each value, in hundredths.
  private let noms: [Int: [String]]

  /// Too common to mean anything.
  private static let usual = [0, 100, 200]

  init(_ parametres: [Parametre]) {
    var noms: [Int: [String]] = [:]
    for parametre in parametres {
      for centimes in Set(parametre.valeurs.compactMap(\.valeur.centimes)) {
        noms[centimes, default: []].append(parametre.nom)
      }
    }
    self.noms = noms
  }

  func findings(in source: LuaSource) -> [LintFinding] {
    NumberScan.numbers(in: source.text).compactMap { number in
      guard let centimes = number.centimes, !Self.usual.contains(centimes),
        let noms = noms[centimes]
      else { return nil }
      return LintFinding(
        .figure(number.text, parametres: noms), fichier: source.name, ligne: number.line)
    }
  }
}

extension Scalaire {
  /// A number in hundredths; nil for what is none.
  fileprivate var centimes: Int? {
    switch self {
    case .entier(let value):
      let (product, overflow) = value.multipliedReportingOverflow(by: 100)
      return overflow ? nil : product
    case .euros(let euros): return euros.centimes
    default: return nil
    }
  }
}
