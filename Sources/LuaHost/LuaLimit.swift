/// A limit that a call reached, with the value that was set for it.
///
/// ```swift
/// if case .limit(.instructions(let allowed)) = error.kind { print("more than \(allowed)") }
/// ```
public enum LuaLimit: Sendable, Equatable {
  /// Instructions a call.
  case instructions(Int)
  /// Bytes of the state.
  case memory(Int)
  /// Bytes of a source.
  case source(Int)
  /// Bytes of a result.
  case result(Int)
  /// Tables within tables in a result; a table that holds itself reaches it too.
  case depth(Int)
  /// Steps of pattern matching a call.
  case patternSteps(Int)
  /// Seconds of processor time a call.
  case seconds(Double)
}
