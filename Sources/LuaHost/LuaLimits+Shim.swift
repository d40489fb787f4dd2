internal import LuaShim

extension shim_limits {
  init(_ limits: LuaLimits) {
    self.init(
      instructions: Int64(limits.instructions), memory: UInt64(max(0, limits.memory)),
      source_bytes: UInt64(max(0, limits.sourceBytes)),
      result_bytes: UInt64(max(0, limits.resultBytes)),
      result_depth: Int32(clamping: limits.resultDepth),
      call_depth: Int32(clamping: limits.callDepth),
      instruction_step: Int32(clamping: limits.instructionStep),
      pattern_steps: Int64(max(0, limits.patternSteps)), seconds: limits.seconds)
  }
}
