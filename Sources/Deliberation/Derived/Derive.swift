/// A fact worked out from others.
public enum Derive<Value: Sendable & Equatable>: Sendable, Equatable {
  case connu(Value)
  /// Places of the document give several values.
  case conteste([Value])
  /// The facts that are missing to know it.
  case inconnu([String])

  /// The value, when there is one and one only.
  public var valeur: Value? {
    if case .connu(let valeur) = self { valeur } else { nil }
  }

  /// The same fact, seen through `transform`.
  public func map<Other>(_ transform: (Value) -> Other) -> Derive<Other> {
    switch self {
    case .connu(let valeur): .connu(transform(valeur))
    case .conteste(let valeurs): .conteste(valeurs.map(transform))
    case .inconnu(let manquants): .inconnu(manquants)
    }
  }

  /// What `combine` makes of this fact and `other`; known when both are.
  public func avec<Other, Result>(
    _ other: Derive<Other>, _ combine: (Value, Other) -> Result
  ) -> Derive<Result> {
    if case .connu(let left) = self, case .connu(let right) = other {
      return .connu(combine(left, right))
    }
    let manquants = self.manquants + other.manquants
    if !manquants.isEmpty { return .inconnu(manquants) }
    let produits = valeurs.flatMap { left in other.valeurs.map { combine(left, $0) } }
    var distincts: [Result] = []
    for produit in produits where !distincts.contains(produit) { distincts.append(produit) }
    if distincts.count == 1, let seul = distincts.first { return .connu(seul) }
    return .conteste(distincts)
  }

  private var manquants: [String] {
    if case .inconnu(let manquants) = self { manquants } else { [] }
  }

  private var valeurs: [Value] {
    switch self {
    case .connu(let valeur): [valeur]
    case .conteste(let valeurs): valeurs
    case .inconnu: []
    }
  }
}
