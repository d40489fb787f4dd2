import LuaHost

/// Why an evaluator keeps its rules: the new ones have problems.
///
///     do throws(ReloadRefused) {
///       try evaluator.reload(law)
///     } catch {
///       for problem in error.problemes { print(problem.fichier, problem.ligne ?? 0) }
///     }
public struct ReloadRefused: Error, Sendable, Equatable {
  /// At least one: those of the parameters, then those of the rules, in order of file.
  public let problemes: [RuleProblem]
}
