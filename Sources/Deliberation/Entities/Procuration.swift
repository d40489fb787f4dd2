/// A written power to vote for an absent member (CGCT L2121-20).
public struct Procuration: Entity {
  public var mandant = Personne("")
  public var mandataire: Personne?
  public var ecrite: Bool?
  public var date: Jour?
  public var seances: [Jour]?
  public var rang: Int?

  public init() {}

  public static let schema = EntitySchema<Procuration>(
    "Procuration", "un pouvoir écrit de voter",
    [
      .init(required: "mandant", \.mandant, "qui donne pouvoir"),
      .init("mandataire", \.mandataire, "qui reçoit le pouvoir"),
      .init("ecrite", \.ecrite, "le pouvoir est écrit", article: "CGCT L2121-20"),
      .init("date", \.date, "date du pouvoir"),
      .init("seances", \.seances, "séances pour lesquelles il vaut"),
      .init(
        "rang", \.rang, "nombre de séances consécutives où le même pouvoir a servi",
        article: "CGCT L2121-20"),
    ])
}
