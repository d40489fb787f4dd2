import Deliberation
import LuaHost

/// Compiled rules, ready to judge séances one after the other.
///
/// Not `Sendable`: one evaluator a worker, all from the same `Law`.
///
///     let evaluator = try Evaluator(Law(RuleSet(folder: "Rules")))
///     let verdicts = evaluator.evaluate(seance)
public final class Evaluator {
  /// The law in force.
  public var law: Law { compiled.law }
  /// The rules that load, in order of file.
  public var regles: [Regle] { compiled.rules.map(\.regle) }
  /// What is wrong in the rules folder: parameters, then rules.
  public var problemes: [RuleProblem] { compiled.problemes }
  /// How many times rules were compiled: once at the start, once a reload, once a state that a
  /// limit spent; never for a séance.
  public private(set) var compilations = 1
  private(set) var compiled: CompiledLaw
  /// Entry of the CGCT into force: nothing is judged before.
  public static let origine = Jour(numero: 9_550)

  /// Compiles the rules of `law`. A broken file is in `problemes`; the others run.
  public init(_ law: Law) throws(LuaError) {
    compiled = try CompiledLaw(law)
  }

  /// Notes, from now on, which lines of rules and parameters run: evaluation is then several times
  /// slower. What a limit spends is forgotten.
  public func startNotingLines() {
    compiled.state.startNotingLines()
  }

  /// What was noted, by file.
  public func notedLines() -> [String: LineNotes] {
    compiled.state.notedLines()
  }

  /// Puts `law` in force, all of it at once: rules, parameters and a new state.
  ///
  /// Compiled aside; when anything is wrong with it this throws every problem, and the evaluator
  /// goes on with the law that it had, and gives the same verdicts.
  public func reload(_ law: Law) throws(ReloadRefused) {
    compilations += 1
    let next: CompiledLaw
    do throws(LuaError) {
      next = try CompiledLaw(law)
    } catch {
      let file = error.chunk ?? law.ruleSet.dossier
      let problem = RuleProblem(.lua(error), fichier: file, ligne: error.line)
      throw ReloadRefused(problemes: law.problemes + [problem])
    }
    guard next.problemes.isEmpty else { throw ReloadRefused(problemes: next.problemes) }
    compiled = next
  }

  /// Every rule on the séance, and on each of its délibérations; in order of file, then of item.
  ///
  /// - Parameters:
  ///   - date: the day whose law applies; the séance's own when nil.
  ///   - registre: the other séances of the assembly, for the rules that look at several; without
  ///     it these are sans objet. Written once for all of them, when one of them is in the folder.
  public func evaluate(
    _ seance: Seance, date: Jour? = nil, registre: Registre? = nil
  ) -> [Verdict] {
    var subject = Subject(seance, compiled.droit, date: date)
    let histoire = compiled.histoire(registre)
    var docket = Docket(compiled.rules, on: seance) {
      reasonNotToRun($0, on: subject.date, hasRegistre: histoire != nil)
    }
    sweep(&docket, &subject) { histoire == nil || $0.registre == nil }
    settle(&docket, &subject) { histoire == nil || $0.registre == nil }
    if histoire != nil {
      var large = Subject(seance, compiled.droit, date: date, histoire: histoire)
      settle(&docket, &large) { _ in true }
    }
    return docket.verdicts
  }

  /// The verdicts of the rule called `id` alone; empty when no rule is called so.
  public func evaluate(
    _ seance: Seance, regle id: String, date: Jour? = nil, registre: Registre? = nil
  ) -> [Verdict] {
    guard let index = compiled.rules.firstIndex(where: { $0.regle.id == id }) else { return [] }
    var subject = Subject(
      seance, compiled.droit, date: date, histoire: compiled.histoire(registre, pour: index))
    var verdicts: [Verdict] = []
    evaluate(index, &subject, &verdicts)
    return verdicts
  }

  /// The verdict of the rule called `id` on the séance, or on its délibération at `item` alone; nil
  /// when no rule is called so, or when it judges no such thing.
  func evaluate(
    _ seance: Seance, regle id: String, item: Int?, date: Jour? = nil, registre: Registre? = nil
  ) -> Verdict? {
    guard let index = compiled.rules.firstIndex(where: { $0.regle.id == id }) else { return nil }
    let portee = compiled.rules[index].regle.portee
    guard (portee == .deliberation) == (item != nil) else { return nil }
    if let item, !(seance.deliberations ?? []).indices.contains(item) { return nil }
    var subject = Subject(
      seance, compiled.droit, date: date, histoire: compiled.histoire(registre, pour: index))
    return verdict(at: index, item: item, &subject)
  }

  /// Runs a file of essais in a sandbox of its own and returns what it returns.
  public func load(_ essais: LuaSource) throws(LuaError) -> LuaValue {
    if compiled.state.isSpent { try restart() }
    return try compiled.state.load(essais)
  }

  private func evaluate(_ index: Int, _ subject: inout Subject, _ verdicts: inout [Verdict]) {
    guard compiled.rules[index].regle.portee == .deliberation else {
      return verdicts.append(verdict(at: index, item: nil, &subject))
    }
    for item in (subject.seance.deliberations ?? []).indices {
      verdicts.append(verdict(at: index, item: item, &subject))
    }
  }

  /// Asks by itself each pending rule that is `ours`.
  private func settle(
    _ docket: inout Docket, _ subject: inout Subject, _ ours: (Regle) -> Bool
  ) {
    for (position, entry) in docket.entries.enumerated()
    where entry.isPending && ours(compiled.rules[entry.rule].regle) {
      docket.settle(position, verdict(at: entry.rule, item: entry.item, &subject))
    }
  }

  private func verdict(at index: Int, item: Int?, _ subject: inout Subject) -> Verdict {
    let regle = compiled.rules[index].regle
    let reason = reasonNotToRun(
      regle, on: subject.date, hasRegistre: subject.histoire != nil)
    let judged = item.map { ItemJuge(subject.seance, $0) }
    let blank = Verdict(regle, on: judged, reason)
    guard reason == nil else { return blank }
    var exploration = Exploration()
    let tree = exploration.explore { run(index, item: item, &subject, $0) }
    return Merge(tree: tree, blank: blank).verdict
  }

  /// Why the rule is not to run; nil when it is.
  private func reasonNotToRun(
    _ regle: Regle, on date: Jour?, hasRegistre: Bool
  ) -> Motif? {
    if let date {
      if date < Self.origine { return .avantCGCT }
      if let periode = regle.enVigueur, !periode.contient(date, droitAu: law.droitAu) {
        return .horsVigueur
      }
    }
    guard let registre = regle.registre, !registre.estFacultative else { return nil }
    return hasRegistre ? nil : .sansRegistre
  }

  private func run(
    _ index: Int, item: Int?, _ subject: inout Subject, _ hypotheses: [Hypothese]
  ) -> Run {
    do throws(LuaError) {
      if compiled.state.isSpent {
        try restart()
        subject.forgetRecord()
      }
      let state = compiled.state
      let encoded = try subject.record(
        hypotheses, in: state, compiled.rules[index].regle.registre)
      let call = RuleCall(rule: compiled.rules[index], state: state, encoded: encoded, item: item)
      let conclusion = call.conclusion()
      let trace = Trace(hypotheses: hypotheses, facts: state.trace[...], encoded: encoded)
      return Run(conclusion, trace)
    } catch {
      return Run(error, hypotheses)
    }
  }

  /// Replaces a state that a limit has spent.
  private func restart() throws(LuaError) {
    compiled = try compiled.renewed()
    compilations += 1
  }
}
