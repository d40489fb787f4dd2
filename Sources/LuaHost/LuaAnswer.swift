internal import LuaShim

/// How the call of one of several functions ended; of use only while it is told.
public struct LuaAnswer {
  private let state: LuaState
  private let told: Result<LuaOutcome, LuaError>?

  /// - Parameter told: how the call ended; nil when it returned.
  init(of state: LuaState, _ told: Result<LuaOutcome, LuaError>? = nil) {
    self.state = state
    self.told = told
  }

  /// What the function returned, copied at each read, or what kept it from that.
  public var outcome: Result<LuaOutcome, LuaError> {
    told ?? .success(.returned(state.results()))
  }

  /// A number of what the function returned, when the state recalls it: the same function returned
  /// the same each time that it gives this number. Small, from 1; nil when there is none.
  public var recollection: Int? {
    guard told == nil else { return nil }
    let number = Int(shim_answer_number(state.host))
    return number == 0 ? nil : number
  }
}
