import Deliberation
import LuaHost

/// Finds what is wrong or doubtful in a rules folder, without judging any séance.
///
/// Names are looked for on every branch, whether the essais run it or not; what is not certain is
/// not told.
///
///     let findings = try Lint(evaluator).findings(on: Jour(numero: 20_780))
public struct Lint {
  private let evaluator: Evaluator
  private let essais: [LuaSource]
  private var law: Law { evaluator.law }

  /// The folder that `evaluator` compiled. Throws when a file of essais cannot be read.
  public init(_ evaluator: Evaluator) throws(RuleSetError) {
    self.evaluator = evaluator
    essais = try evaluator.law.ruleSet.lesEssais()
  }

  /// Everything found, by file then by line.
  ///
  /// - Parameter jour: the day from which the age of the checks is counted.
  /// - Throws: when no Lua state can be made.
  /// - Complexity: linear in the size of the folder for usual code; bounded for each file.
  public func findings(on jour: Jour) throws(LuaError) -> [LintFinding] {
    let names = try NameCheck(law)
    let figures = FigureCheck(law.parametres)
    var findings: [LintFinding] = []
    for source in law.ruleSet.regles {
      findings += names.findings(in: source, problems: problems(of: source), isRule: true)
      findings += figures.findings(in: source)
    }
    for source in law.ruleSet.parametres {
      findings += names.findings(in: source, problems: problems(of: source))
    }
    for source in essais { findings += names.findings(in: source, problems: nil) }
    findings += EssaisCheck.findings(evaluator.regles, law.ruleSet.regles, essais)
    findings += VerificationCheck.findings(law.parametres, on: jour)
    return findings.sorted()
  }

  /// What is found in `source` alone, a rule of the folder; whether it has essais is not told.
  ///
  /// - Throws: when no Lua state can be made.
  /// - Complexity: as `findings(on:)`, for one file.
  public func findings(in source: LuaSource) throws(LuaError) -> [LintFinding] {
    let names = try NameCheck(law)
    let found = names.findings(in: source, problems: problems(of: source), isRule: true)
    return (found + FigureCheck(law.parametres).findings(in: source)).sorted()
  }

  private func problems(of source: LuaSource) -> [RuleProblem] {
    evaluator.problemes.filter { $0.fichier == source.name }
  }
}

extension [LintFinding] {
  /// By file, then by line; in the order found where these are the same.
  fileprivate func sorted() -> [LintFinding] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.fichier, a.ligne ?? 0, left.offset) < (b.fichier, b.ligne ?? 0, right.offset)
    }.map(\.element)
  }
}
