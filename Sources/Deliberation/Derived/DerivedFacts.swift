/// Facts that rules read and that no document states: worked out from others, read-only.
public enum DerivedFacts {
  /// The derived fields of the entity of that name, after its own in Lua.
  public static func fields(of entity: String) -> [FieldInfo] {
    all[entity] ?? []
  }

  private static let all: [String: [FieldInfo]] = [
    "Seance": salle
      + [
        info("jours_francs", .integer, "jours francs entre l'envoi de la convocation et la séance"),
        info("maire", .object(Membre.self), "le maire"),
      ],
    "Assemblee": [info("strate", .text, "tranche de population de l'article L2121-2")],
    "Membre": [info("nom_complet", .text, "prénom et nom")],
    "Deliberation": salle
      + [info("suffrages_exprimes", .integer, "voix pour et voix contre")],
  ]

  private static let salle = [
    info("presents_ouverture", .list(.object(Membre.self)), "membres dans la salle à l'ouverture"),
    info("nb_presents", .integer, "nombre de membres dans la salle à l'ouverture"),
    info("nb_distance", .integer, "nombre de membres qui siègent à distance"),
    info("presents_vote", .list(.object(Membre.self)), "membres dans la salle au vote"),
    info("pouvoirs", .list(.object(Procuration.self)), "pouvoirs qui peuvent servir"),
    info("nb_votants_max", .integer, "présents au vote et pouvoirs"),
  ]

  private static func info(_ name: String, _ type: FieldType, _ meaning: String) -> FieldInfo {
    FieldInfo(name: name, type: type, meaning: meaning)
  }
}
