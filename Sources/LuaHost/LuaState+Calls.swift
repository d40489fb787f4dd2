internal import LuaShim

extension LuaState {
  /// Calls a function of this state.
  ///
  /// - Parameter limits: those of this call; the state's when nil. The memory limit holds while
  ///   the call runs.
  /// - Returns: copies of all its results, or the facts whose absence ended the run.
  public func call(
    _ function: LuaReference, _ arguments: [LuaArgument] = [], limits: LuaLimits? = nil
  ) throws(LuaError) -> LuaOutcome {
    guard function.state == identity else { throw .foreignReference }
    let status = withShim(limits) { limits in
      withSlots(arguments) { slots, heap in
        shim_call(host, function.index, slots.baseAddress, slots.count, heap, limits)
      }
    }
    return try outcome(status, limits)
  }

  /// Calls functions of this state one after the other with the same arguments: as many `call`
  /// would do the same, each after `resetTrace`, and take longer.
  ///
  /// ```swift
  /// state.call(each: rules, [.object(root)]) { index, answer in
  ///   if case .success(.stopped(let facts)) = answer.outcome { report(index, missing: facts) }
  /// }
  /// ```
  ///
  /// A sealed state of stateless sources recalls what its functions answered: one that asks the
  /// record the same questions and gets the same answers as before is not run again, when `limits`
  /// is nil and the arguments are of the record. Its outcome, trace and instructions are the same.
  ///
  /// - Parameters:
  ///   - limits: those of each call.
  ///   - answer: told the index of each function and how its call ended, in order. The answer,
  ///     `trace`, `withTrace` and `instructions` are of that call while it runs, and the state runs
  ///     nothing.
  public func call(
    each functions: [LuaReference], _ arguments: [LuaArgument] = [], limits: LuaLimits? = nil,
    _ answer: (Int, LuaAnswer) throws -> Void
  ) rethrows {
    var next = 0
    while next < functions.count {
      let own = functions[next...].prefix { $0.state == identity }
      if own.isEmpty {
        try answer(next, LuaAnswer(of: self, [], .failure(.foreignReference)))
        next += 1
      } else {
        next = try call(own, arguments, limits, answer)
      }
    }
  }

  /// Calls them as far as the first that does not return; the index of the one after it.
  private func call(
    _ functions: ArraySlice<LuaReference>, _ arguments: [LuaArgument], _ limits: LuaLimits?,
    _ answer: (Int, LuaAnswer) throws -> Void
  ) rethrows -> Int {
    let first = functions.startIndex
    let (status, called) = run(functions, arguments, limits)
    guard called > 0 else {
      try answer(
        first,
        LuaAnswer(of: self, [], Result { () throws(LuaError) in try outcome(status, limits) }))
      return first + 1
    }
    let traces = traces
    defer { shim_hide_answers(host) }
    let returned = status == SHIM_OK ? called : called - 1
    for i in 0..<returned {
      shim_show_answer(host, i)
      try answer(first + i, LuaAnswer(of: self, traces))
    }
    if returned < called {
      shim_show_answer(host, returned)
      try answer(
        first + returned,
        LuaAnswer(of: self, traces, Result { () throws(LuaError) in try outcome(status, limits) }))
    }
    return first + called
  }

  private func run(
    _ functions: ArraySlice<LuaReference>, _ arguments: [LuaArgument], _ limits: LuaLimits?
  ) -> (status: Int32, called: Int) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: functions.count) { indexes in
      for (i, function) in functions.enumerated() {
        indexes.initializeElement(at: i, to: function.index)
      }
      var called = 0
      let status = withShim(limits) { limits in
        withSlots(arguments) { slots, heap in
          shim_call_each(
            host, indexes.baseAddress, indexes.count, slots.baseAddress, slots.count, heap, limits,
            &called)
        }
      }
      return (status, called)
    }
  }

  private func outcome(_ status: Int32, _ limits: LuaLimits?) throws(LuaError) -> LuaOutcome {
    switch Int(status) {
    case SHIM_OK: return .returned(results())
    case SHIM_STOPPED: return .stopped(stopFacts())
    case foreignReference: throw .foreignReference
    default: throw failure(status, limits: limits)
    }
  }

  /// The arguments as the shim has them; its status, or that of a reference of another state.
  private func withSlots(
    _ arguments: [LuaArgument],
    _ body: (UnsafeMutableBufferPointer<shim_slot>, UnsafePointer<CChar>?) -> Int32
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: shim_slot.self, capacity: arguments.count) { slots in
      var heap: [UInt8] = []
      for i in arguments.indices {
        if case .value(let reference) = arguments[i], reference.state != identity {
          return Int32(foreignReference)
        }
        slots.initializeElement(at: i, to: shim_slot(arguments[i], in: &heap))
      }
      return heap.withUnsafeBytes { bytes in
        body(slots, bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
      }
    }
  }

  func withShim(
    _ limits: LuaLimits?, _ body: (UnsafePointer<shim_limits>?) -> Int32
  ) -> Int32 {
    guard let limits else { return body(nil) }
    return withUnsafePointer(to: shim_limits(limits), body)
  }

  func results() -> [LuaValue] {
    var length = 0
    let bytes = UnsafeRawBufferPointer(start: shim_result(host, &length), count: length)
    if ResultDecoder.isOneEmptyTable(bytes) { return ResultDecoder.oneEmptyTable }
    var decoder = ResultDecoder(bytes, state: identity)
    return decoder.values()
  }
}

extension LuaError {
  fileprivate static var foreignReference: LuaError {
    LuaError(kind: .runtime, message: "a reference belongs to another state")
  }
}

/// Beside the statuses of the shim: a reference belongs to another state.
private let foreignReference = -1
