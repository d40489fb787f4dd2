import Deliberation
import LuaHost
import Reporting
import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The rules folder of the pages: what is in force, what judges acts, and what saves an edit.
///
/// Files are found by their name among those of the folder; a path is never made from a request.
actor RuleDesk {
  /// What the settings make of verdicts.
  typealias Settled = @Sendable ([Verdict], Seance) -> [Verdict]

  private let dossier: String
  private let settled: Settled
  private var evaluator: Evaluator
  private var keeper: VersionKeeper { VersionKeeper(dossier: dossier) }

  /// The rules of `evaluator`, and what `settled` makes of their verdicts.
  init(_ law: Law, settled: @escaping Settled) throws(LuaError) {
    dossier = law.ruleSet.dossier
    self.settled = settled
    evaluator = try Evaluator(law)
  }

  /// The law in force.
  var law: Law { evaluator.law }
  /// The rules in force, in order of file.
  var regles: [Regle] { evaluator.regles }
  /// What is wrong in the folder.
  var problemes: [RuleProblem] { evaluator.problemes }

  /// What was saved, the last first.
  func history() -> [VersionKeeper.Entry] { keeper.entries().reversed() }

  /// Takes in what another program changed in the folder, if anything.
  func refresh() {
    guard let ruleSet = try? RuleSet(folder: dossier),
      ruleSet.empreinte != law.ruleSet.empreinte,
      let fresh = try? Evaluator(Law(ruleSet, droitAu: law.droitAu))
    else { return }
    evaluator = fresh
  }

  /// What the rules say of `dossier`.
  func judge(_ dossier: Dossier) -> Judgement {
    let verdicts = settled(evaluator.evaluate(dossier.seance), dossier.seance)
    return Judgement(dossier: dossier, verdicts: verdicts, law: law)
  }

  /// A verdict in full: that of `regle` on the délibération of index `item`, on the séance when
  /// nil; nil when the rule gives none such.
  func explain(_ regle: String, item: Int?, of dossier: Dossier, nom: String) -> ExplainedVerdict? {
    let found = settled(evaluator.evaluate(dossier.seance, regle: regle), dossier.seance)
    return found.first { $0.item == item }.map {
      ExplainedVerdict($0, fichier: nom, dossier: dossier, by: evaluator)
    }
  }

  /// The file of the rule of that name, as it stands on disk now; nil when the folder has none.
  func text(of stem: String) -> RuleText? {
    law.ruleSet.regles.first { RuleText.stem($0.name) == stem }.flatMap { Self.read($0.name) }
  }

  /// The file in which a parameter is declared, as it stands on disk now.
  func text(of parametre: Parametre) -> RuleText? {
    Self.read(parametre.fichier)
  }

  /// Puts `text` in the file of the rule called `stem`, and in force.
  ///
  /// - Parameters:
  ///   - base: the text that the edit began with, or its digest.
  func save(
    _ stem: String, _ text: String, base: Base, auteur: String, motif: String
  ) throws(SaveRefused) {
    guard let before = self.text(of: stem) else { throw .unknownFile }
    guard before.empreinte == base.empreinte else {
      let differences = RuleText.differences(from: base.text ?? text, to: before.text)
      throw .changedMeanwhile(before, differences: differences)
    }
    try replace(before, by: text, auteur: auteur, motif: motif)
  }

  /// Puts `text` in place of `before`, a file of the folder, and in force.
  func replace(
    _ before: RuleText, by text: String, auteur: String, motif: String
  ) throws(SaveRefused) {
    guard !motif.trimmed.isEmpty else { throw .noReason }
    try check(before.fichier, text)
    try keeper.replace(before, by: text, auteur: auteur.trimmed, motif: motif.trimmed)
    refresh()
  }

  /// What an edit began with.
  struct Base: Sendable {
    let empreinte: String
    /// Nil when only the digest is known.
    var text: String?
  }

  /// Throws what the folder would have wrong, were `text` in `fichier`, and has not now; what is
  /// wrong in the file itself in any case.
  private func check(_ fichier: String, _ text: String) throws(SaveRefused) {
    let changed = LuaSource(name: fichier, text: text)
    let replace = { (source: LuaSource) in source.name == fichier ? changed : source }
    let ruleSet = law.ruleSet.avec(
      regles: law.ruleSet.regles.map(replace), parametres: law.ruleSet.parametres.map(replace))
    let problemes: [RuleProblem]
    do throws(LuaError) {
      problemes = try Evaluator(Law(ruleSet, droitAu: law.droitAu)).problemes
    } catch {
      problemes = [RuleProblem(.lua(error), fichier: fichier, ligne: error.line)]
    }
    let known = self.problemes
    let fresh = problemes.filter { $0.fichier == fichier || !known.contains($0) }
    if !fresh.isEmpty { throw .problems(fresh) }
  }

  private static func read(_ fichier: String) -> RuleText? {
    guard let data = FileManager.default.contents(atPath: fichier),
      let text = String(validating: data, as: UTF8.self)
    else { return nil }
    return RuleText(fichier: fichier, text: text)
  }
}
