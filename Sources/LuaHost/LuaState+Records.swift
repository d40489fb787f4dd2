internal import LuaShim

extension LuaState {
  /// Replaces the record that Lua reads, and empties the trace. Objects of the record before can
  /// no longer be read. Linear in the record's bytes: one copy.
  public func setRecord(_ buffer: borrowing RecordBuffer) throws(LuaError) {
    let cells = buffer.cells
    let count = buffer.count
    let heapCount = buffer.heapCount
    let status = buffer.slots.withUnsafeBufferPointer { slots in
      buffer.heap.withUnsafeBytes { bytes in
        shim_set_record(
          host, slots.baseAddress, count,
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), heapCount, cells)
      }
    }
    guard status == SHIM_OK else { throw failure(status) }
  }

  /// Forgets the reads recorded so far.
  public func resetTrace() {
    shim_reset_trace(host)
  }

  /// The values and lists read since the last reset, each once, in order of first read. Objects
  /// are not facts; a fact whose absence ended a run is in `LuaOutcome.stopped`, not here.
  public var trace: [FactID] {
    var count = 0
    let facts = shim_trace(host, &count)
    return Self.copy(facts, count)
  }

  /// What the functions that were called together read, one after the other.
  var traces: [FactID] {
    var count = 0
    let facts = shim_traces(host, &count)
    return Self.copy(facts, count)
  }

  private static func copy(_ facts: UnsafePointer<UInt64>?, _ count: Int) -> [FactID] {
    guard let facts, count > 0 else { return [] }
    return facts.withMemoryRebound(to: FactID.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// As `trace`, without a copy: the facts are there while `body` runs.
  @inlinable
  public func withTrace<R>(_ body: (UnsafeBufferPointer<FactID>) throws -> R) rethrows -> R {
    try body(traceInPlace)
  }

  @usableFromInline
  var traceInPlace: UnsafeBufferPointer<FactID> {
    var count = 0
    guard let facts = shim_trace(host, &count) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return facts.withMemoryRebound(to: FactID.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }

  func stopFacts() -> [FactID] {
    var count = 0
    let facts = shim_stop_facts(host, &count)
    return Self.copy(facts, count)
  }
}
