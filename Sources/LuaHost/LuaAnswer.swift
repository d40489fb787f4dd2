internal import LuaShim

/// How the call of one of several functions ended; of use only while it is told.
public struct LuaAnswer {
  private let state: LuaState
  private let traces: [FactID]
  private let told: Result<LuaOutcome, LuaError>?
  private let hasReturned: Bool

  /// - Parameters:
  ///   - traces: those of all the calls that are told together, one after the other.
  ///   - told: how the call ended; nil when it returned.
  init(of state: LuaState, _ traces: [FactID], _ told: Result<LuaOutcome, LuaError>? = nil) {
    self.state = state
    self.traces = traces
    self.told = told
    hasReturned = told == nil
  }

  /// What the call read, as `LuaState.trace` tells it: a part of what all of them read, copied once
  /// for all. It may be kept.
  public var trace: ArraySlice<FactID> {
    var start = 0
    let count = shim_answer_trace(state.host, &start)
    guard start + count <= traces.count else { return state.trace[...] }
    return traces[start..<start + count]
  }

  /// What the function returned, copied at each read, or what kept it from that.
  public var outcome: Result<LuaOutcome, LuaError> {
    told ?? .success(.returned(state.results()))
  }

  /// A number of what the function returned, when the state recalls it: the same function returned
  /// the same each time that it gives this number. Small, from 1; nil when there is none.
  public var recollection: Int? {
    guard hasReturned else { return nil }
    let number = Int(shim_answer_number(state.host))
    return number == 0 ? nil : number
  }
}
