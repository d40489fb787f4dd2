/// What a state, or one call, may use before the call is ended.
///
/// Each limit ends the call with an error of kind `.limit`, which no `pcall` in Lua can catch.
///
/// ```swift
/// let strict = LuaLimits(instructions: 100_000, memory: 4 << 20)
/// let outcome = try state.call(check, limits: strict)
/// ```
public struct LuaLimits: Sendable, Equatable {
  /// Virtual-machine instructions a call, counted at most: a function that is called counts all
  /// of its own, eight at least, and each turn of a loop all of the loop's. Library functions that
  /// loop in C count for what they do.
  public var instructions: Int
  /// Bytes, for the whole state. A single string may take an eighth of it.
  public var memory: Int
  /// Functions under way at once in a call: of the source, of the library and of the coroutines
  /// that wait for one another. Lua allows no more than about 190 of those that pass through C
  /// (`pcall`, metamethods, coroutines), whatever is set; that too is this limit.
  public var callDepth: Int
  /// Bytes of one source.
  public var sourceBytes: Int
  /// Bytes of the results of one call, encoded.
  public var resultBytes: Int
  /// Tables within tables in a result.
  public var resultDepth: Int
  /// Steps of pattern matching a call, over all its matches: a step is about a byte of the subject
  /// compared with an item of the pattern.
  public var patternSteps: Int
  /// Seconds of processor time of the calling thread a call: a backstop for the few instructions
  /// whose cost grows with their operands. The instruction limit, which is deterministic, comes
  /// long before it in any honest program. Not the time on the clock, so that a busy machine does
  /// not change a result.
  public var seconds: Double
  /// Instructions between two looks at the clock and at the depth of calls. The limits are as exact
  /// with any step: fewer instructions make calls slower and `seconds` finer.
  public var instructionStep: Int

  public init(
    instructions: Int = 1_000_000, memory: Int = 16 << 20, callDepth: Int = 150,
    sourceBytes: Int = 256 << 10, resultBytes: Int = 1 << 20, resultDepth: Int = 16,
    patternSteps: Int = 1_000_000, seconds: Double = 2, instructionStep: Int = 1000
  ) {
    self.instructions = instructions
    self.memory = memory
    self.callDepth = callDepth
    self.sourceBytes = sourceBytes
    self.resultBytes = resultBytes
    self.resultDepth = resultDepth
    self.patternSteps = patternSteps
    self.seconds = seconds
    self.instructionStep = instructionStep
  }
}
