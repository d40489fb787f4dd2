import Deliberation

/// One thing to mend in a rules folder, and where.
///
///     for finding in try Lint(evaluator).findings(on: today) where finding.isError {
///       print(finding.fichier, finding.ligne ?? 0)
///     }
public struct LintFinding: Sendable, Equatable {
  /// As the caller named the folder.
  public let fichier: String
  /// From 1; nil when the whole file is at fault.
  public let ligne: Int?
  public let kind: Kind

  /// What is found.
  public enum Kind: Sendable, Equatable {
    /// What keeps the rule or the parameter out of force.
    case problem(RuleProblem.Kind)
    /// The id of a rule is not the name of its file.
    case otherId(String, nom: String)
    /// A file of essais tests no rule.
    case orphanEssais(String)
    /// A global that does not exist.
    case undefined(String, nearest: String?)
    /// A global that is assigned.
    case globalWrite(String)
    /// A field that no object of the type has; the type is nil for a list.
    case unknownField(String, type: String?, nearest: String?)
    /// An outcome has a severity that does not exist.
    case unknownGravite(String, nearest: String?)
    /// A rule that no essais test.
    case noEssais(String)
    /// A value that was last checked more than two years before.
    case oldCheck(parametre: String, verifieLe: Jour)
    /// A number written in a rule that stands in the parameters too.
    case figure(String, parametres: [String])
  }

  /// A finding at `ligne` of `fichier`.
  public init(_ kind: Kind, fichier: String, ligne: Int? = nil) {
    self.kind = kind
    self.fichier = fichier
    self.ligne = ligne
  }

  /// False for what is to be looked at, and may be right.
  public var isError: Bool {
    switch kind {
    case .noEssais, .oldCheck, .figure: false
    default: true
    }
  }

  /// Whether running the essais tells it as well.
  public var isToldByEssais: Bool {
    switch kind {
    case .noEssais, .orphanEssais: true
    case .problem: RuleSet.regle(desEssais: fichier) != nil
    default: false
    }
  }
}
