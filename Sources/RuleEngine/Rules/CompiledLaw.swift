import LuaHost

/// A state with the rules of a law compiled in it: what an evaluator runs, and replaces whole.
struct CompiledLaw {
  let law: Law
  let state: LuaState
  /// The rules that load, in order of file.
  let rules: [CompiledRule]
  /// What is wrong in the rules folder: parameters, then rules.
  let problemes: [RuleProblem]
  /// The files that spent a state when they were run: not to be run again.
  private let ruinous: [RuleProblem]

  /// Compiles the rules of `law` in a new state. A broken file is in `problemes`; the others run.
  init(_ law: Law) throws(LuaError) {
    try self.init(law, sauf: [])
  }

  /// The same rules in a state that is not spent.
  func renewed() throws(LuaError) -> CompiledLaw {
    try CompiledLaw(law, sauf: ruinous)
  }

  private init(_ law: Law, sauf ruinous: [RuleProblem]) throws(LuaError) {
    var ruinous = ruinous
    var loader = try Self.load(law, &ruinous)
    while loader.state.isSpent { loader = try Self.load(law, &ruinous) }
    self.law = law
    self.ruinous = ruinous
    state = loader.state
    rules = loader.rules
    problemes = law.problemes + loader.problemes
  }

  /// Runs the rule files in a new state, up to the first that spends it, which joins `ruinous`.
  private static func load(
    _ law: Law, _ ruinous: inout [RuleProblem]
  ) throws(LuaError) -> RuleLoader {
    let state = try LuaState(types: law.schema.types, prelude: Prelude.sources)
    try declare(law.calculs, in: state)
    var loader = RuleLoader(state: state)
    for source in law.ruleSet.regles {
      if let problem = ruinous.first(where: { $0.fichier == source.name }) {
        loader.refuse(problem)
        continue
      }
      loader.load(source)
      if state.isSpent, let problem = loader.problemes.last {
        ruinous.append(problem)
        return loader
      }
    }
    return loader
  }

  /// Makes methods of the figures that `sources` work out.
  private static func declare(_ sources: [LuaSource], in state: LuaState) throws(LuaError) {
    guard let declare = state.export("declare_calcul") else { return }
    for source in sources {
      for calcul in ParameterFile(source, in: state).calculs {
        let parts = calcul.nom.split(separator: ".")
        _ = try state.call(
          declare,
          [.string("p.\(parts[0])"), .string(String(parts[1])), .value(calcul.fonction)])
      }
    }
  }
}
