import LuaHost

/// Compiles rule files into a state and keeps what is wrong with them.
struct RuleLoader {
  let state: LuaState
  private let isChecked: Bool
  private let homonymes: Bool
  private(set) var rules: [CompiledRule] = []
  /// The files of `rules`, in the same order.
  private(set) var sources: [LuaSource] = []
  private(set) var problemes: [RuleProblem] = []

  /// - Parameters:
  ///   - isChecked: the files were found stateless before.
  ///   - homonymes: whether several rules may bear the same id.
  init(state: LuaState, isChecked: Bool = false, homonymes: Bool = false) {
    self.state = state
    self.isChecked = isChecked
    self.homonymes = homonymes
  }

  /// Counts `problem` for a file that is not run.
  mutating func refuse(_ problem: RuleProblem) {
    problemes.append(problem)
  }

  /// Runs `source`, which must return one rule whose id no other has, unless they may share it.
  mutating func load(_ source: LuaSource) {
    do throws(LuaError) {
      let value = try state.load(source, stateless: true, isChecked: isChecked)
      add(value, source)
    } catch {
      problemes.append(RuleProblem(.lua(error), fichier: source.name, ligne: error.line))
    }
  }

  private mutating func add(_ value: LuaValue, _ source: LuaSource) {
    do throws(RuleFaults) {
      let rule = try RegleParser(value: value, fichier: source.name).parse()
      if !homonymes, let other = rules.first(where: { $0.regle.id == rule.regle.id }) {
        throw RuleFaults(kinds: [.duplicate(id: rule.regle.id, fichier: other.regle.fichier)])
      }
      rules.append(rule)
      sources.append(source)
    } catch {
      var ligne: Int?
      if case .table(let table) = value { ligne = optionalInteger("ligne", in: table) }
      problemes += error.problems(source.name, ligne)
    }
  }
}
