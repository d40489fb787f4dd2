import Deliberation
import LuaHost

/// Compiled rules, ready to judge séances one after the other.
///
/// Not `Sendable`: one evaluator a worker, all from the same `Law`.
///
///     let evaluator = try Evaluator(Law(RuleSet(folder: "Rules")))
///     let verdicts = evaluator.evaluate(seance)
public final class Evaluator {
  public let law: Law
  /// The rules that load, in order of file.
  public var regles: [Regle] { compiled.map(\.regle) }
  /// What is wrong in the rules folder: parameters, then rules.
  public private(set) var problemes: [RuleProblem]
  private var state: LuaState
  private var compiled: [CompiledRule] = []
  /// The files of rules to load in a new state: all at first, then those that did load.
  private var sources: [LuaSource]
  /// Entry of the CGCT into force: nothing is judged before.
  static let origine = Jour(numero: 9_550)

  /// Compiles the rules of `law`. A broken file is in `problemes`; the others run.
  public init(_ law: Law) throws(LuaError) {
    self.law = law
    problemes = law.problemes
    sources = law.ruleSet.regles
    state = try Self.makeState(law)
    try compile(reporting: true)
  }

  /// Every rule on the séance, and on each of its délibérations; in order of file, then of item.
  ///
  /// - Parameter date: the day whose law applies; the séance's own when nil.
  public func evaluate(_ seance: Seance, date: Jour? = nil) -> [Verdict] {
    var subject = Subject(seance, law: law.schema, date: date)
    var verdicts: [Verdict] = []
    for index in compiled.indices { evaluate(index, &subject, &verdicts) }
    return verdicts
  }

  /// The verdicts of the rule called `id` alone; empty when no rule is called so.
  public func evaluate(_ seance: Seance, regle id: String, date: Jour? = nil) -> [Verdict] {
    guard let index = compiled.firstIndex(where: { $0.regle.id == id }) else { return [] }
    var subject = Subject(seance, law: law.schema, date: date)
    var verdicts: [Verdict] = []
    evaluate(index, &subject, &verdicts)
    return verdicts
  }

  /// Runs a file of essais in a sandbox of its own and returns what it returns.
  public func load(_ essais: LuaSource) throws(LuaError) -> LuaValue {
    if state.isSpent {
      state = try Self.makeState(law)
      try compile(reporting: false)
    }
    return try state.load(essais)
  }

  private func evaluate(_ index: Int, _ subject: inout Subject, _ verdicts: inout [Verdict]) {
    let regle = compiled[index].regle
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
      if let periode = regle.enVigueur, !periode.contient(date) { return blank.hors(.horsVigueur) }
    }
    var exploration = Exploration()
    let tree = exploration.explore { run(index, item: item, &subject, $0) }
    return Merge(tree: tree, blank: blank).verdict
  }

  private func run(
    _ index: Int, item: Int?, _ subject: inout Subject, _ hypotheses: [Hypothese]
  ) -> Run {
    do throws(LuaError) {
      if state.isSpent { try restart(&subject) }
      let encoded = try subject.record(hypotheses, in: state)
      let call = RuleCall(rule: compiled[index], state: state, encoded: encoded, item: item)
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
  private func restart(_ subject: inout Subject) throws(LuaError) {
    state = try Self.makeState(law)
    try compile(reporting: false)
    subject.forgetRecord()
  }

  private static func makeState(_ law: Law) throws(LuaError) -> LuaState {
    let state = try LuaState(types: law.schema.types, prelude: Prelude.sources)
    guard let declare = state.export("declare_calcul") else { return state }
    for source in law.sources {
      for calcul in ParameterFile(source, in: state, isChecked: true).calculs {
        let parts = calcul.nom.split(separator: ".")
        _ = try state.call(
          declare,
          [.string("p.\(parts[0])"), .string(String(parts[1])), .value(calcul.fonction)])
      }
    }
    return state
  }

  /// What the rules and the parameters keep is sealed: a verdict never hangs on an earlier one.
  private func compile(reporting: Bool) throws(LuaError) {
    var loader = RuleLoader(state: state, isChecked: !reporting)
    for source in sources { loader.load(source) }
    compiled = loader.rules
    sources = loader.sources
    if reporting { problemes += loader.problemes }
    try state.seal()
  }
}

extension Verdict {
  fileprivate func hors(_ motif: Motif) -> Verdict {
    var verdict = self
    verdict.motif = motif
    return verdict
  }
}
