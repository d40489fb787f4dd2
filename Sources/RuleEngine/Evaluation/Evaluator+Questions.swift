import Deliberation
import LuaHost

extension Evaluator {
  /// Whether a function that a file of essais holds answers true on the séance; a fact that nothing
  /// tells, or that may be one of several, means no.
  ///
  /// - Parameter question: called as `controle` is, with the séance and the parameters; of the
  ///   state in which `load` ran the file, which `compilations` tells from the next.
  public func answers(_ question: LuaReference, on seance: Seance) throws(LuaError) -> Bool {
    var subject = Subject(seance, compiled.droit, date: nil)
    let state = compiled.state
    let encoded = try subject.record([], in: state)
    guard case .returned(let values) = try state.call(question, encoded.arguments(item: nil))
    else { return false }
    return values.first == .bool(true)
  }
}
