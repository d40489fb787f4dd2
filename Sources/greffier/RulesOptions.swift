import ArgumentParser
import Deliberation
import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of the rules and what is settled beside them.
struct RulesOptions: ParsableArguments {
  @Option(help: "The folder of the rules.")
  var rules = "Rules"

  @Option(
    help: "The file of severities, disabled rules and dérogations; that of the rules by default.")
  var reglages: String?

  /// The name and the text of the file of settings; nil when there is none.
  func settingsFile() throws -> (nom: String, texte: String)? {
    let base = rules.hasSuffix("/") ? String(rules.dropLast()) : rules
    let nom = reglages ?? "\(base)/\(Reglages.nom)"
    guard let data = FileManager.default.contents(atPath: nom) else { return nil }
    return (nom, String(decoding: data, as: UTF8.self))
  }

  /// The rules compiled and the settings; ends the command when either cannot be read.
  func load(droitAu: Jour? = nil) throws -> (evaluator: Evaluator, settings: Settings) {
    let evaluator = try Loading.evaluator(rules, droitAu: droitAu)
    return (evaluator, try Loading.reglages(reglages, evaluator))
  }
}
