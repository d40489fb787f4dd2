/// How a call ended without an error.
///
/// ```swift
/// switch try state.call(check, [.object(root)]) {
/// case .returned(let values): report(values)
/// case .stopped(let facts): report(missing: facts)
/// }
/// ```
public enum LuaOutcome: Sendable, Equatable {
  case returned([LuaValue])
  /// Facts that are not known were needed.
  case stopped([FactID])
}
