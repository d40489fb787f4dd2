internal import LuaShim

extension LuaState {
  /// The error that the C side describes after a call that did not return.
  ///
  /// - Parameter limits: those of the call; the state's when nil.
  func failure(_ status: Int32, limits: LuaLimits? = nil) -> LuaError {
    guard status != SHIM_STOPPED else {
      return LuaError(kind: .runtime, message: "an unknown fact was read outside a call")
    }
    let chunk = String(cString: shim_error_chunk(host))
    let line = Int(shim_error_line(host))
    let limit = limit(of: limits ?? self.limits)
    let kind = limit.map { .limit($0) } ?? kind()
    let message = limit?.message ?? String(cString: shim_error_message(host))
    return LuaError(
      kind: kind, chunk: chunk.isEmpty ? nil : chunk, line: line > 0 ? line : nil, message: message,
      sourceLine: sources[chunk]?.line(line), traceback: traceback(), names: names(for: kind))
  }

  private func names(for kind: LuaError.Kind) -> [String] {
    switch kind {
    case .undefinedGlobal: globals
    case .unknownName(let type, _): types.first { $0.name == type }?.fields.map(\.name) ?? []
    default: []
    }
  }

  private func traceback() -> [LuaFrame] {
    (0..<shim_error_frame_count(host)).map { index in
      var line: Int32 = 0
      let chunk = String(cString: shim_error_frame(host, index, &line))
      let function = String(cString: shim_error_frame_function(host, index))
      return LuaFrame(
        chunk: chunk, line: line > 0 ? Int(line) : nil, function: function.isEmpty ? nil : function)
    }
  }

  private func kind() -> LuaError.Kind {
    let name = String(cString: shim_error_name(host))
    let type = String(cString: shim_error_type(host))
    switch Int(shim_error_kind(host)) {
    case SHIM_KIND_SYNTAX: return .syntax
    case SHIM_KIND_SPENT: return .spent
    case SHIM_KIND_UNDEFINED_GLOBAL: return .undefinedGlobal(name)
    case SHIM_KIND_GLOBAL_WRITE: return .globalWrite(name)
    case SHIM_KIND_UNKNOWN_NAME: return .unknownName(type: type, name: name)
    case SHIM_KIND_WRITE: return .write(type: type, name: name)
    default: return .runtime
    }
  }

  private func limit(of limits: LuaLimits) -> LuaLimit? {
    switch Int(shim_error_kind(host)) {
    case SHIM_KIND_INSTRUCTIONS: .instructions(limits.instructions)
    case SHIM_KIND_MEMORY: .memory(limits.memory)
    case SHIM_KIND_SOURCE: .sourceBytes(limits.sourceBytes)
    case SHIM_KIND_RESULT: .resultBytes(limits.resultBytes)
    case SHIM_KIND_DEPTH: .resultDepth(limits.resultDepth)
    case SHIM_KIND_CALL_DEPTH: .callDepth(limits.callDepth)
    case SHIM_KIND_PATTERN: .patternSteps(limits.patternSteps)
    case SHIM_KIND_SECONDS: .seconds(limits.seconds)
    default: nil
    }
  }
}
