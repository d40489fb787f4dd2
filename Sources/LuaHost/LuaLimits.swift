/// What one state may use before a call is ended.
///
/// Each limit ends the call with an error of kind `.limit`, which no `pcall` in Lua can catch.
///
/// ```swift
/// let strict = LuaLimits(instructions: 100_000, memory: 4 << 20)
/// ```
public struct LuaLimits: Sendable, Equatable {
  /// Virtual-machine instructions a call. Library functions that loop in C count for what they do.
  public var instructions: Int
  /// Bytes, for the whole state. A single string may take an eighth of it.
  public var memory: Int
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
  /// long before it in any honest program.
  public var seconds: Double

  public init(
    instructions: Int = 1_000_000, memory: Int = 16 << 20, sourceBytes: Int = 256 << 10,
    resultBytes: Int = 1 << 20, resultDepth: Int = 16, patternSteps: Int = 1_000_000,
    seconds: Double = 2
  ) {
    self.instructions = instructions
    self.memory = memory
    self.sourceBytes = sourceBytes
    self.resultBytes = resultBytes
    self.resultDepth = resultDepth
    self.patternSteps = patternSteps
    self.seconds = seconds
  }
}
