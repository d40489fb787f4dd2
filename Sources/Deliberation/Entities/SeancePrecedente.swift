/// The earlier séance that a second convocation follows.
public struct SeancePrecedente: Entity {
  public var date: Jour?
  public var convocation_date: Jour?
  public var ordre_du_jour: [String]?
  public var quorum_atteint: Bool?

  public init() {}

  public static let schema = EntitySchema<SeancePrecedente>(
    "SeancePrecedente", "la séance restée sans quorum",
    [
      .init("date", \.date, "date de cette séance"),
      .init("convocation_date", \.convocation_date, "date d'envoi de sa convocation"),
      .init("ordre_du_jour", \.ordre_du_jour, "son ordre du jour"),
      .init("quorum_atteint", \.quorum_atteint, "le quorum y était atteint"),
    ])
}
