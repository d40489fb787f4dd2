import Deliberation
import Dispatch
import LuaHost
import RuleEngine
import Synchronization

/// Changes rules and parameters one place at a time, and sees whether a case fails (mutation
/// analysis: DeMillo, Lipton and Sayward, 1978).
///
///     let report = try MutationRunner(evaluator) { Phrases.message($0) }.run(jobs: 2)
public struct MutationRunner: Sendable {
  /// Makes the sentence of a verdict, which cases may quote.
  public typealias Message = @Sendable (Verdict) -> String

  /// One change, and the rules that it may touch.
  private struct Tache: Sendable {
    let mutant: Mutant
    /// The rule that is changed; nil for a parameter.
    let regle: LuaSource?
    /// The parameters that are changed; nil for a rule.
    let parametres: LuaSource?
    /// The rules of which a case reads what is changed.
    let touchees: Set<String>
  }

  private let law: Law
  private let suite: EssaiSuite
  private let message: Message
  private let document: @Sendable (String) -> Seance?
  /// The file of each rule.
  private let fichiers: [String: LuaSource]
  private let ids: [String]
  /// Whether some rules alone are changed.
  private let isChosen: Bool
  private var report = MutationReport()
  private var taches: [Tache] = []

  /// - Parameters:
  ///   - evaluator: notes the lines that the cases run, from now on.
  ///   - regles: the only rules whose changes are tried; all when empty.
  ///   - document: reads the document at a path, which cases may name.
  /// - Throws: `RuleSetError` when a file of cases cannot be read.
  public init(
    _ evaluator: Evaluator, regles: [String] = [],
    document: @escaping @Sendable (String) -> Seance? = { _ in nil }, message: @escaping Message
  ) throws(RuleSetError) {
    law = evaluator.law
    suite = try EssaiSuite(evaluator)
    self.message = message
    self.document = document
    let chosen = evaluator.regles.filter { regles.isEmpty || regles.contains($0.id) }
    ids = chosen.map(\.id)
    isChosen = !regles.isEmpty
    let sources = law.ruleSet.regles
    fichiers = Dictionary(
      evaluator.regles.compactMap { regle in
        sources.first { $0.name == regle.fichier }.map { (regle.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    prepare(evaluator)
  }

  /// How many changes are to be tried.
  public var count: Int { taches.count }

  private mutating func prepare(_ evaluator: Evaluator) {
    evaluator.startNotingLines()
    let before = EssaiRunner(evaluator, suite, document: document).run(message: message)
    var failed = Set(before.resultats.filter { !$0.estReussi }.map(\.essai.regle))
    failed.formUnion(before.fautes.compactMap { RuleSet.regle(desEssais: $0.fichier) })
    let tested = Set(before.resultats.map(\.essai.regle))
    report.sansEssai = ids.filter { !tested.contains($0) && !failed.contains($0) }
    report.echouent = ids.filter(failed.contains)
    var lus: [String: Set<String>] = [:]
    for result in before.resultats {
      let noms = result.obtenu?.parametres.map(\.nom) ?? []
      lus[result.essai.regle, default: []].formUnion(noms)
    }
    let sound = ids.filter { tested.contains($0) && !failed.contains($0) }
    let coverage = try? CoverageReport(evaluator, before)
    for id in sound {
      let file = coverage?.fichiers.first { $0.fichier == fichiers[id]?.name }
      prepare(regle: id, jamaisLues: Set(file?.missing ?? []))
    }
    for source in law.ruleSet.parametres {
      prepare(parametres: source, lus.filter { sound.contains($0.key) })
    }
  }

  private mutating func prepare(regle id: String, jamaisLues: Set<Int>) {
    guard let source = fichiers[id] else { return }
    for mutant in mutants(of: source, isParametres: false) {
      let touchees: Set = jamaisLues.contains(mutant.ligne) ? [] : [id]
      taches.append(Tache(mutant: mutant, regle: source, parametres: nil, touchees: touchees))
    }
  }

  private mutating func prepare(parametres source: LuaSource, _ lus: [String: Set<String>]) {
    let noms = Set(law.parametres.filter { $0.fichier == source.name }.map(\.nom))
    let appelantes = appelantes(des: source).filter { lus[$0] != nil }
    for mutant in mutants(of: source, isParametres: true) {
      let concernes = mutant.parametre.map { [$0] } ?? noms
      var touchees = Set(lus.filter { !$0.value.isDisjoint(with: concernes) }.keys)
      if mutant.parametre == nil { touchees.formUnion(appelantes) }
      // Of chosen rules, only the parameters that they read are theirs.
      if touchees.isEmpty, isChosen { continue }
      taches.append(Tache(mutant: mutant, regle: nil, parametres: source, touchees: touchees))
    }
  }

  /// The rules that name a calcul of a file: a verdict tells the parameters it read, not these.
  private func appelantes(des source: LuaSource) -> [String] {
    let noms = law.calculs.map(\.nom).filter { source.text.contains("\"\($0)\"") }
    return fichiers.keys.filter { id in
      noms.contains { nom in fichiers[id]?.text.contains("p.\(nom)") == true }
    }
  }

  private mutating func mutants(of source: LuaSource, isParametres: Bool) -> [Mutant] {
    let mutations = Mutations(source, isParametres: isParametres)
    report.equivalents += mutations.equivalents
    report.sansRaison += mutations.sansRaison.map { .init(fichier: source.name, ligne: $0) }
    return mutations.mutants
  }

  /// Tries every change, on `jobs` cores.
  ///
  /// - Parameter progress: told how many are done, from any thread.
  public func run(
    jobs: Int, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> MutationReport {
    let next = Mutex(0)
    let etats = Mutex<[Int: MutationReport.Etat]>([:])
    DispatchQueue.concurrentPerform(iterations: max(1, jobs)) { _ in
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < taches.count else { return }
        let etat = essaie(taches[index])
        let done = etats.withLock { etats in
          if let etat { etats[index] = etat }
          return min(index + 1, taches.count)
        }
        progress(done)
      }
    }
    var report = report
    report.resultats = etats.withLock { etats in
      taches.indices.compactMap { index in
        etats[index].map { .init(mutant: taches[index].mutant, etat: $0) }
      }
    }
    return report
  }

  /// How a change ends; nil when what it gives does not load.
  private func essaie(_ tache: Tache) -> MutationReport.Etat? {
    guard let law = law(tache), let evaluator = try? Evaluator(law), evaluator.problemes.isEmpty
    else { return nil }
    // Nothing is run for what no case reaches; that it loads was worth knowing.
    guard !tache.touchees.isEmpty else { return .jamaisLu }
    let cases = suite.garde { tache.touchees.contains($0.regle) }
    let runner = EssaiRunner(evaluator, cases.sansFautes, document: document)
    return runner.run(failFast: true, message: message).echoues > 0 ? .remarque : .survit
  }

  /// The law with the change, and the rules that it touches alone.
  private func law(_ tache: Tache) -> Law? {
    if let source = tache.regle {
      let changed = LuaSource(name: source.name, text: tache.mutant.applique(a: source.text))
      return law.avec(regles: [changed])
    }
    guard let source = tache.parametres else { return nil }
    let changed = LuaSource(name: source.name, text: tache.mutant.applique(a: source.text))
    let others = law.ruleSet.parametres.map { $0.name == source.name ? changed : $0 }
    let regles = tache.touchees.sorted().compactMap { fichiers[$0] }
    return try? Law(law.ruleSet.avec(regles: regles, parametres: others))
  }
}
