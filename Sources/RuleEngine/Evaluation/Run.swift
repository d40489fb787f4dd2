import Deliberation
import LuaHost

/// One run of one rule under some hypotheses.
struct Run {
  let conclusion: Conclusion
  /// What was read.
  let trace: Trace
  /// The values of parameters that were read.
  let parametres: [ParametreLu]
  /// The paths that the rule's own `indetermine { manque = … }` names.
  let manquants: [String]
  /// The paths that the rule asks to show; nil when it leaves the choice.
  let montre: [String]?

  var hypotheses: [Hypothese] { trace.hypotheses }

  init(_ conclusion: Conclusion, _ trace: Trace) {
    self.conclusion = conclusion
    self.trace = trace
    parametres = trace.parametres
    manquants = trace.encoded.map(conclusion.manquants) ?? []
    montre = trace.encoded.flatMap(conclusion.montre)
  }

  /// A run that could not start.
  init(_ error: LuaError, _ hypotheses: [Hypothese]) {
    self.init(.erreur(error), Trace(hypotheses: hypotheses, facts: [], encoded: nil))
  }
}

/// How a run ended.
enum Conclusion {
  case issue(Issue)
  /// `champ` answered no, or needed a fact that nothing tells. Indirect, as those below: small
  /// values are quick to hand over.
  indirect case sansObjet(Motif)
  /// Facts that are needed and have no few values to try.
  case manque([String])
  /// A fact whose few values can be tried.
  indirect case essaie(chemin: String, [Hypothese])
  indirect case erreur(LuaError)
}

extension Conclusion {
  /// What a function of `declare_jugement` gave, of a rule of `fichier`; nil when the two functions
  /// of the rule have to be asked.
  init?(_ values: [LuaValue], fichier: String) {
    if values.count == 1, values[0] == .integer(0) {
      self = .sansObjet(.horsChamp)
    } else if let issue = Issue(values, fichier: fichier) {
      self = .issue(issue)
    } else {
      return nil
    }
  }

  /// The paths that an issue names as missing.
  func manquants(in encoded: EncodedSeance) -> [String] {
    guard case .issue(let issue) = self, !issue.manquants.isEmpty else { return [] }
    return issue.manquants.map(encoded.chemin)
  }

  /// The paths that an issue asks to show.
  func montre(in encoded: EncodedSeance) -> [String]? {
    guard case .issue(let issue) = self else { return nil }
    return issue.montre?.map(encoded.chemin)
  }
}

/// What `conforme {…}`, `manquement {…}`, `sans_objet {…}` or `indetermine {…}` gave.
final class Issue: Sendable {
  let resultat: Resultat
  let gravite: Gravite?
  let message: String
  let remede: String?
  let manquants: [FactID]
  let montre: [FactID]?
  let branche: Branche?

  /// Whether a verdict takes nothing of it but its sentence and its line.
  let isSentence: Bool

  /// The outcome whose values a function of `declare_jugement` gave, of a rule of `fichier`: its
  /// rank, its sentence, its line, then what else it bears. Nil when they are something else.
  init?(_ values: [LuaValue], fichier: String) {
    guard values.count >= 3, case .integer(let rang) = values[0],
      let resultat = Resultat(rang: rang), case .string(let message) = values[1],
      case .integer(let ligne) = values[2]
    else { return nil }
    self.resultat = resultat
    self.message = message
    branche = Branche(fichier: fichier, ligne: ligne)
    gravite = Self.text(3, values).flatMap(Gravite.init)
    remede = Self.text(4, values)
    manquants = Self.facts(5 < values.count ? values[5] : nil) ?? []
    montre = Self.facts(6 < values.count ? values[6] : nil)
    isSentence = resultat != .manquement && values.count == 3
  }

  private static func text(_ index: Int, _ values: [LuaValue]) -> String? {
    guard index < values.count, case .string(let text) = values[index] else { return nil }
    return text
  }

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
    isSentence = false
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

extension Resultat {
  /// The outcome that the prelude numbers so.
  fileprivate init?(rang: Int) {
    switch rang {
    case 1: self = .conforme
    case 2: self = .manquement
    case 3: self = .indetermine
    case 4: self = .sans_objet
    default: return nil
    }
  }
}
