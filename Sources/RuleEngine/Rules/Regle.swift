import Deliberation
import LuaHost

/// How much a manquement weighs, from the heaviest.
public enum Gravite: String, Sendable, CaseIterable, Comparable {
  /// A ground on which a judge annuls, or the act does not exist as announced.
  case nullite
  /// A legal defect; annulment depends on its effect.
  case irregularite
  /// Weak or curable.
  case avertissement
  case information

  /// The lighter is the lesser.
  public static func < (left: Gravite, right: Gravite) -> Bool {
    left.poids < right.poids
  }

  private var poids: Int {
    switch self {
    case .nullite: 4
    case .irregularite: 3
    case .avertissement: 2
    case .information: 1
    }
  }
}

/// What a rule is evaluated on.
public enum Portee: String, Sendable {
  case seance
  case deliberation
}

/// What a rule file declares. Copies share what they hold: every verdict has one.
public struct Regle: Sendable, Equatable {
  /// What a rule file declares, each under its own name.
  struct Declaration: Sendable, Equatable {
    let id: String
    let titre: String
    let articles: [String]
    let gravite: Gravite
    let portee: Portee
    let enVigueur: Periode?
    let aVerifier: Bool
    let registre: FenetreRegistre?
    let fichier: String
  }

  private final class Storage: Sendable {
    let declaration: Declaration

    init(_ declaration: Declaration) { self.declaration = declaration }
  }

  private let storage: Storage

  init(_ declaration: Declaration) {
    storage = Storage(declaration)
  }

  public var id: String { storage.declaration.id }
  public var titre: String { storage.declaration.titre }
  /// As written: `CGCT L2121-17`.
  public var articles: [String] { storage.declaration.articles }
  /// The usual severity of a manquement.
  public var gravite: Gravite { storage.declaration.gravite }
  public var portee: Portee { storage.declaration.portee }
  /// The days on which the rule applies; nil for all.
  public var enVigueur: Periode? { storage.declaration.enVigueur }
  /// No second source confirms the rule: a manquement weighs a warning at most.
  public var aVerifier: Bool { storage.declaration.aVerifier }
  /// The part of the register that it reads; nil for a rule of one séance.
  public var registre: FenetreRegistre? { storage.declaration.registre }
  /// The file that declares it, as the caller named the folder.
  public var fichier: String { storage.declaration.fichier }

  public static func == (left: Regle, right: Regle) -> Bool {
    left.storage === right.storage || left.storage.declaration == right.storage.declaration
  }

  /// Days from `du` to `au`, ends included; open where nil.
  public struct Periode: Sendable, Equatable {
    public let du: Jour?
    public let au: Jour?

    /// Whether the rule applies on `date`, by the texts published up to `droitAu`: it is not known
    /// before its first day, nor its end before that day.
    func contient(_ date: Jour, droitAu: Jour?) -> Bool {
      let debut = du ?? date
      if let droitAu, debut > droitAu { return false }
      let fin = droitAu.map { jour in au.flatMap { $0 < jour ? $0 : nil } } ?? au
      return debut <= date && date <= (fin ?? date)
    }
  }
}

/// A rule with its two functions in a state.
struct CompiledRule {
  let regle: Regle
  let champ: LuaReference?
  let controle: LuaReference
  /// Both in one, which gives plain values; nil until the rules of the state are sealed.
  var jugement: LuaReference?
}
