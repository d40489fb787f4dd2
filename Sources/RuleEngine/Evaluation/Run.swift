import Deliberation
import LuaHost

/// One run of one rule under some hypotheses.
struct Run {
  let hypotheses: [Hypothese]
  let conclusion: Conclusion
  /// What was read.
  let trace: Trace
  /// The values of parameters that were read.
  let parametres: [ParametreLu]
  /// The paths that the rule's own `indetermine { manque = … }` names.
  let manquants: [String]
  /// The paths that the rule asks to show; nil when it leaves the choice.
  let montre: [String]?
}

/// How a run ended.
enum Conclusion {
  case issue(Issue)
  /// `champ` answered no, or needed a fact that nothing tells.
  case sansObjet(Motif)
  /// Facts that are needed and have no few values to try.
  case manque([String])
  /// A fact whose few values can be tried.
  case essaie(chemin: String, [Hypothese])
  case erreur(LuaError)
}

extension Conclusion {
  /// The paths that an issue names as missing.
  func manquants(in encoded: EncodedSeance) -> [String] {
    guard case .issue(let issue) = self else { return [] }
    return issue.manquants.map(encoded.chemin)
  }

  /// The paths that an issue asks to show.
  func montre(in encoded: EncodedSeance) -> [String]? {
    guard case .issue(let issue) = self else { return nil }
    return issue.montre?.map(encoded.chemin)
  }
}

/// What `conforme {…}`, `manquement {…}`, `sans_objet {…}` or `indetermine {…}` gave.
struct Issue {
  let resultat: Resultat
  let gravite: Gravite?
  let message: String
  let remede: String?
  let manquants: [FactID]
  let montre: [FactID]?
  let branche: Branche?

  /// The outcome in the table that the prelude built; nil when it is something else.
  init?(_ value: LuaValue?) {
    guard case .table(let table)? = value,
      let word = optionalText("resultat", in: table), let resultat = Resultat(rawValue: word)
    else { return nil }
    self.resultat = resultat
    gravite = optionalText("gravite", in: table).flatMap(Gravite.init)
    message = optionalText("message", in: table) ?? ""
    remede = optionalText("remede", in: table)
    manquants = Self.facts(table["manque"]) ?? []
    montre = Self.facts(table["montre"])
    branche = Self.branche(table)
  }

  private static func facts(_ value: LuaValue?) -> [FactID]? {
    guard case .table(let list)? = value else { return nil }
    return list.array.compactMap { item in
      if case .integer(let number) = item { FactID(luaInteger: number) } else { nil }
    }
  }

  private static func branche(_ table: LuaTable) -> Branche? {
    guard let fichier = optionalText("fichier", in: table),
      let ligne = optionalInteger("ligne", in: table)
    else { return nil }
    return Branche(fichier: fichier, ligne: ligne)
  }
}
