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
    var subject = Subject(seance, law: law.schema, date: date)
    var verdicts: [Verdict] = []
    guard let histoire = compiled.histoire(registre) else {
      for index in compiled.rules.indices { evaluate(index, &subject, &verdicts) }
      return verdicts
    }
    let largeurs = compiled.rules.map { $0.regle.registre != nil }
    var parRegle: [[Verdict]] = Array(repeating: [], count: largeurs.count)
    for index in largeurs.indices where !largeurs[index] {
      evaluate(index, &subject, &parRegle[index])
    }
    subject = Subject(seance, law: law.schema, date: date, histoire: histoire)
    for index in largeurs.indices where largeurs[index] {
      evaluate(index, &subject, &parRegle[index])
    }
    return parRegle.flatMap { $0 }
  }

  /// The verdicts of the rule called `id` alone; empty when no rule is called so.
  public func evaluate(
    _ seance: Seance, regle id: String, date: Jour? = nil, registre: Registre? = nil
  ) -> [Verdict] {
    guard let index = compiled.rules.firstIndex(where: { $0.regle.id == id }) else { return [] }
    var subject = Subject(
      seance, law: law.schema, date: date, histoire: compiled.histoire(registre, pour: index))
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
    let regle = compiled.rules[index].regle
    guard (regle.portee == .deliberation) == (item != nil) else { return nil }
    if let item, !(seance.deliberations ?? []).indices.contains(item) { return nil }
    var subject = Subject(
      seance, law: law.schema, date: date, histoire: compiled.histoire(registre, pour: index))
    return verdict(regle, at: index, item: item, &subject)
  }

  /// Runs a file of essais in a sandbox of its own and returns what it returns.
  public func load(_ essais: LuaSource) throws(LuaError) -> LuaValue {
    if compiled.state.isSpent { try restart() }
    return try compiled.state.load(essais)
  }

  private func evaluate(_ index: Int, _ subject: inout Subject, _ verdicts: inout [Verdict]) {
    let regle = compiled.rules[index].regle
    guard regle.portee == .deliberation else {
      return verdicts.append(verdict(regle, at: index, item: nil, &subject))
    }
    for item in (subject.seance.deliberations ?? []).indices {
      verdicts.append(verdict(regle, at: index, item: item, &subject))
    }
  }

  private func verdict(
    _ regle: Regle, at index: Int, item: Int?, _ subject: inout Subject
  ) -> Verdict {
    let blank = Verdict(
      regle: regle, item: item,
      deliberation: item.flatMap { subject.seance.deliberations?[$0].numero },
      ordre: item.flatMap { subject.seance.deliberations?[$0].ordre },
      resultat: .sans_objet, motif: .horsChamp)
    if let date = subject.date {
      if date < Self.origine { return blank.hors(.avantCGCT) }
      if let periode = regle.enVigueur, !periode.contient(date, droitAu: law.droitAu) {
        return blank.hors(.horsVigueur)
      }
    }
    if let registre = regle.registre, !registre.estFacultative, subject.histoire == nil {
      return blank.hors(.sansRegistre)
    }
    var exploration = Exploration()
    let tree = exploration.explore { run(index, item: item, &subject, $0) }
    return Merge(tree: tree, blank: blank).verdict
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
      let trace = Trace(hypotheses: hypotheses, facts: state.trace, encoded: encoded)
      return Run(
        hypotheses: hypotheses, conclusion: conclusion, trace: trace,
        parametres: trace.parametres, manquants: conclusion.manquants(in: encoded),
        montre: conclusion.montre(in: encoded))
    } catch {
      return Run(
        hypotheses: hypotheses, conclusion: .erreur(error),
        trace: Trace(hypotheses: hypotheses, facts: [], encoded: nil), parametres: [],
        manquants: [], montre: nil)
    }
  }

  /// Replaces a state that a limit has spent.
  private func restart() throws(LuaError) {
    compiled = try compiled.renewed()
    compilations += 1
  }
}

extension Verdict {
  fileprivate func hors(_ motif: Motif) -> Verdict {
    var verdict = self
    verdict.motif = motif
    return verdict
  }
}
