import LuaHost

extension Evaluator {
  /// Runs the pending rules of `docket` that are `ours` together, on the séance then on each item,
  /// under no hypothesis: all that most of them need. One that lacks a fact, that breaks, or whose
  /// answer only its two functions can tell apart stays pending, to be asked by itself.
  func sweep(_ docket: inout Docket, _ subject: inout Subject, _ ours: (Regle) -> Bool) {
    let (state, rules) = (compiled.state, compiled.rules)
    guard !state.isSpent, let encoded = try? subject.record([], in: state) else { return }
    let recollections = compiled.recollections
    for (group, pending) in docket.groups.enumerated() where !pending.isEmpty {
      let positions = pending.filter { ours(rules[docket.entries[$0].rule].regle) }
      let functions = positions.compactMap { rules[docket.entries[$0].rule].jugement }
      guard functions.count == positions.count else { continue }
      let arguments = encoded.arguments(item: group > 0 ? group - 1 : nil)
      state.call(each: functions, arguments) { index, answer in
        let position = positions[index]
        let known = answer.recollection.flatMap { recollections[$0] }
        guard
          let conclusion = known
            ?? conclusion(answer, rules[docket.entries[position].rule].regle.fichier)
        else { return }
        let trace = Trace(hypotheses: [], facts: answer.trace, encoded: encoded)
        docket.conclude(position, conclusion, trace)
      }
    }
  }

  /// How the only run of a rule of `fichier` ended; nil when the rule has to be asked by itself.
  private func conclusion(_ answer: LuaAnswer, _ fichier: String) -> Conclusion? {
    let conclusion = conclusion(answer.outcome, fichier)
    if let number = answer.recollection { compiled.recollections[number] = conclusion }
    return conclusion
  }

  private func conclusion(
    _ outcome: Result<LuaOutcome, LuaError>, _ fichier: String
  ) -> Conclusion? {
    switch outcome {
    case .success(.returned(let values)): Conclusion(values, fichier: fichier)
    case .success(.stopped): nil
    case .failure(let error):
      // To break again would spend another state.
      compiled.state.isSpent && error.kind != .spent ? .erreur(error.calledByHost) : nil
    }
  }
}

extension LuaError {
  /// The same, the outermost function without the name by which `declare_jugement` calls it.
  fileprivate var calledByHost: LuaError {
    let frames = traceback.enumerated().map { index, frame in
      index < traceback.count - 1 ? frame : LuaFrame(chunk: frame.chunk, line: frame.line)
    }
    return LuaError(
      kind: kind, chunk: chunk, line: line, message: message, sourceLine: sourceLine,
      traceback: frames, names: names)
  }
}
