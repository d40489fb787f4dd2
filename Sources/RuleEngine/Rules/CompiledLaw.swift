import LuaHost

/// A state with the rules of a law compiled in it: what an evaluator runs, and replaces whole.
///
/// What the rules and the parameters keep is sealed: a verdict never hangs on an earlier one.
struct CompiledLaw {
  let law: Law
  let state: LuaState
  /// The parameters, by day.
  let droit: DroitDuJour
  /// The rules that load, in order of file.
  let rules: [CompiledRule]
  /// What is wrong in the rules folder: parameters, then rules.
  let problemes: [RuleProblem]
  /// What rules concluded, by the number under which the state recalls it.
  let recollections = Recollections()
  /// The files of `rules`.
  private let sources: [LuaSource]

  /// Compiles the rules of `law` in a new state. A broken file is in `problemes`; the others run.
  init(_ law: Law) throws(LuaError) {
    var ruinous: [RuleProblem] = []
    var loader = try Self.load(law, &ruinous)
    while loader.state.isSpent { loader = try Self.load(law, &ruinous) }
    try self.init(law, loader, problemes: law.problemes + loader.problemes)
  }

  /// The same rules in a state that is not spent. Only the files that load are run, and not
  /// checked again.
  func renewed() throws(LuaError) -> CompiledLaw {
    var loader = RuleLoader(
      state: try Self.state(of: law), isChecked: true, homonymes: law.admetDesHomonymes)
    for source in sources { loader.load(source) }
    return try CompiledLaw(law, loader, problemes: problemes)
  }

  private init(_ law: Law, _ loader: RuleLoader, problemes: [RuleProblem]) throws(LuaError) {
    try loader.state.seal()
    self.law = law
    self.problemes = problemes
    state = loader.state
    droit = DroitDuJour(law.schema)
    rules = try Self.joined(loader)
    sources = loader.sources
  }

  /// What a record holds of `registre` for the rules that declare it, or for that at `index`
  /// alone; nil when none does.
  func histoire(_ registre: Registre?, pour index: Int? = nil) -> Histoire? {
    guard let registre else { return nil }
    let lues = index.map { [rules[$0]] } ?? rules
    let fenetres = lues.compactMap(\.regle.registre).reduce(into: [FenetreRegistre]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return fenetres.isEmpty ? nil : Histoire(registre: registre, fenetres: fenetres)
  }

  /// The rules, each with its two functions in one.
  private static func joined(_ loader: RuleLoader) throws(LuaError) -> [CompiledRule] {
    guard let declare = loader.state.export("declare_jugement") else { return loader.rules }
    var rules = loader.rules
    for (index, rule) in loader.rules.enumerated() {
      let champ: LuaArgument = rule.champ.map { .value($0) } ?? .nil
      let outcome = try loader.state.call(
        declare, [champ, .value(rule.controle), .string(rule.regle.fichier)])
      if case .returned(let values) = outcome, case .function(let jugement)? = values.first {
        rules[index].jugement = jugement
      }
    }
    return rules
  }

  /// Runs the rule files in a new state, up to the first that spends it, which joins `ruinous`:
  /// the files that are not to be run again.
  private static func load(
    _ law: Law, _ ruinous: inout [RuleProblem]
  ) throws(LuaError) -> RuleLoader {
    var loader = RuleLoader(state: try state(of: law), homonymes: law.admetDesHomonymes)
    for source in law.ruleSet.regles {
      if let problem = ruinous.first(where: { $0.fichier == source.name }) {
        loader.refuse(problem)
        continue
      }
      loader.load(source)
      if loader.state.isSpent, let problem = loader.problemes.last {
        ruinous.append(problem)
        return loader
      }
    }
    return loader
  }

  /// A new state, with the figures that parameter files work out as methods.
  private static func state(of law: Law) throws(LuaError) -> LuaState {
    let state = try LuaState(types: law.schema.types, prelude: Prelude.sources)
    guard let declare = state.export("declare_calcul") else { return state }
    for source in law.sourcesDesCalculs {
      for compiled in ParameterFile(source, in: state, isChecked: true).calculs {
        let calcul = compiled.calcul
        _ = try state.call(
          declare,
          [.string("p.\(calcul.groupe)"), .string(calcul.nomCourt), .value(compiled.fonction)])
      }
    }
    return state
  }
}
