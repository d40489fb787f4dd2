/// A figure that a parameter file works out from the parameters of its group.
public struct Calcul: Sendable, Equatable {
  /// `quorum.requis`: the group, a point, the name in the group.
  public let nom: String
  /// What it is, in French.
  public let titre: String?

  /// The name before the point.
  public var groupe: String { String(nom.prefix { $0 != "." }) }
  /// The name after the point.
  public var nomCourt: String { String(nom.drop { $0 != "." }.dropFirst()) }
}
