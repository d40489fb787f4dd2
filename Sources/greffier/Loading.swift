import ArgumentParser
import Deliberation
import LuaHost
import Reading
import Reporting
import RuleEngine
import RuleTesting

/// What several commands load, with what is wrong told on standard error.
enum Loading {
  /// The compiled rules of `folder`, with the law known on `droitAu`; ends the command when the
  /// folder cannot be read. Broken files are told unless the command tells of them itself.
  static func evaluator(
    _ folder: String, droitAu: Jour? = nil, reportsProblems: Bool = true
  ) throws -> Evaluator {
    let evaluator = try Evaluator(Law(ruleSet(folder), droitAu: droitAu))
    for problem in evaluator.problemes where reportsProblems {
      Output.diagnostic(RulePhrase.line(problem))
    }
    return evaluator
  }

  /// The files of `folder`; ends the command when they cannot be read.
  static func ruleSet(_ folder: String) throws -> RuleSet {
    do throws(RuleSetError) {
      return try RuleSet(folder: folder)
    } catch {
      Output.diagnostic(RulePhrase.message(error))
      throw Status.wrongInput
    }
  }

  /// The rule of that id; ends the command when there is none.
  static func rule(_ id: String, _ evaluator: Evaluator) throws -> Regle {
    if let regle = evaluator.regles.first(where: { $0.id == id }) { return regle }
    Output.diagnostic(RulePhrase.noRule(id, among: evaluator.regles))
    throw Status.wrongInput
  }

  /// The settings of the file, or of the rules folder when it is nil; ends the command when they
  /// are wrong.
  static func reglages(_ file: String?, _ evaluator: Evaluator) throws -> Settings {
    do throws(Reglages.Refused) {
      let reglages = try Reglages(
        chemin: file, dossier: evaluator.law.ruleSet.dossier, regles: evaluator.regles.map(\.id))
      return Settings(reglages: reglages)
    } catch {
      for fault in error.fautes { Output.diagnostic(ReglagesPhrase.line(fault)) }
      throw Status.wrongInput
    }
  }

  /// The cases of the folder of `evaluator`; ends the command when one cannot be read.
  static func essais(_ evaluator: Evaluator) throws -> EssaiSuite {
    do throws(RuleSetError) {
      return try EssaiSuite(evaluator)
    } catch {
      Output.diagnostic(RulePhrase.message(error))
      throw Status.wrongInput
    }
  }

  /// What is to mend in the folder of `evaluator` on `date`, today by default; ends the command
  /// when a file of essais cannot be read.
  static func findings(_ evaluator: Evaluator, on date: Jour?) throws -> [LintFinding] {
    do {
      return try Lint(evaluator).findings(on: date ?? Settings.day)
    } catch let error as RuleSetError {
      Output.diagnostic(RulePhrase.message(error))
      throw Status.wrongInput
    }
  }

  /// The dossier of the document at `path`; nil when it cannot be read.
  static func dossier(_ path: String) -> Dossier? {
    do throws(ReadingError) {
      return try Reader.read(path: path)
    } catch {
      Output.diagnostic(ReadingPhrase.line(error))
      return nil
    }
  }
}

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal
  case json
}
