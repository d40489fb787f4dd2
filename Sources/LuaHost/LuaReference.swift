/// A function or table that a state keeps for Swift; valid for the state that made it.
///
/// ```swift
/// guard let sum = state.export("sum") else { return }
/// let outcome = try state.call(sum, [.int(1), .int(2)])
/// ```
public struct LuaReference: Sendable, Hashable {
  let index: Int32
  let state: UInt64
}
