/// A limit that a call reached, with the value that was set for it.
///
/// ```swift
/// if case .limit(let limit) = error.kind { print("raise \(limit.setting): \(limit.value)") }
/// ```
public enum LuaLimit: Sendable, Equatable {
  /// Instructions a call.
  case instructions(Int)
  /// Bytes of the state.
  case memory(Int)
  /// Functions under way at once.
  case callDepth(Int)
  /// Bytes of a source.
  case sourceBytes(Int)
  /// Bytes of a result.
  case resultBytes(Int)
  /// Tables within tables in a result; a table that holds itself reaches it too.
  case resultDepth(Int)
  /// Steps of pattern matching a call.
  case patternSteps(Int)
  /// Seconds of processor time a call.
  case seconds(Double)

  /// The property of `LuaLimits` that sets it.
  public var setting: String {
    switch self {
    case .instructions: "instructions"
    case .memory: "memory"
    case .callDepth: "callDepth"
    case .sourceBytes: "sourceBytes"
    case .resultBytes: "resultBytes"
    case .resultDepth: "resultDepth"
    case .patternSteps: "patternSteps"
    case .seconds: "seconds"
    }
  }

  /// What was set, in digits, without a unit.
  public var value: String {
    switch self {
    case .instructions(let number), .memory(let number), .callDepth(let number),
      .sourceBytes(let number), .resultBytes(let number), .resultDepth(let number),
      .patternSteps(let number):
      String(number)
    case .seconds(let seconds): String(seconds)
    }
  }

  /// What there was too much of, its value and its setting, in English.
  var message: String {
    "more than \(value) \(unit) (LuaLimits.\(setting))"
  }

  private var unit: String {
    switch self {
    case .instructions: "instructions"
    case .memory: "bytes of memory"
    case .callDepth: "calls within calls"
    case .sourceBytes: "bytes in the source"
    case .resultBytes: "bytes in the result"
    case .resultDepth: "tables within tables in the result"
    case .patternSteps: "steps of pattern matching"
    case .seconds: "seconds of processor time"
    }
  }
}
