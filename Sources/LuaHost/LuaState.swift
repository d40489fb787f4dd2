internal import LuaShim

/// A sandboxed Lua 5.4.
///
/// Sources given to `load` are not trusted. Each runs in an environment of its own, which has
/// `assert error ipairs pairs pcall select tonumber tostring type`, most of `math` (no `random`),
/// `string` (`byte char find format gmatch gsub len lower match rep reverse sub upper`), `table` (no
/// `move`), `utf8`, and what the prelude exports; everything in it is read-only. There is no
/// arithmetic on strings (`"1" + 1` is an error), and the word `_ENV` is refused anywhere in such a
/// source. `pairs` goes in an order that depends on the keys alone, and `table.sort` is
/// stable: the same calls give the same results.
///
/// Sources of the prelude are trusted: they have the whole `string` library, metatables, and the
/// table `host` of primitives on records (`known`, `peek`, `fact`, `kind`, `attempt`,
/// `raisePending`, `pendingCount`, `clearPending`, `here`, `methods`, `string`). Each returns a
/// table of exports, or nothing; exported tables are copied and frozen, but for those with a
/// metatable. Methods of strings are those of the sources even there: `s:gsub(…)` works, `s:pack(…)`
/// does not.
///
/// Pattern matching is our own: it does what that of Lua 5.4 does, knows classes of ASCII letters
/// only, and counts its steps (`LuaLimits.patternSteps`).
///
/// Not `Sendable`: one state a worker. Making one takes a fraction of a millisecond.
///
/// ```swift
/// let state = try LuaState()
/// let value = try state.load(LuaSource(name: "a.lua", text: "return 6 * 7"))
/// // value == .integer(42)
/// ```
public final class LuaState {
  /// Those given at the start.
  public let limits: LuaLimits
  let host: OpaquePointer
  let identity: UInt64
  var sources: [String: LuaSource] = [:]
  private var arguments: [shim_slot] = []
  private var heap: [UInt8] = []

  /// Makes a state, defines its types and runs the prelude, in order.
  ///
  /// - Throws: the prelude's error, or `.limit(.memory)` when the libraries do not fit.
  public init(
    limits: LuaLimits = LuaLimits(), types: [RecordType] = [], prelude: [LuaSource] = []
  ) throws(LuaError) {
    var raw = shim_limits(limits)
    guard let host = shim_new(&raw) else {
      throw LuaError(kind: .limit(.memory(limits.memory)), message: "not enough memory")
    }
    self.limits = limits
    self.host = host
    identity = shim_identity(host)
    for type in types { try define(type) }
    for source in prelude { try run(prelude: source) }
  }

  deinit {
    shim_free(host)
  }

  /// Whether a call reached a limit of instructions, memory or time: nothing runs any more.
  public var isSpent: Bool { shim_is_spent(host) != 0 }

  /// Bytes that the state holds, garbage included.
  public var memoryUsed: Int { Int(shim_memory_used(host)) }

  /// Runs a source in a fresh environment.
  ///
  /// A stateless source may keep no variable from one call of its functions to the next: one whose
  /// functions assign a local of its top level is refused before it runs, and one that returns
  /// functions which share such a variable in another way, after. What its tables hold is closed
  /// by `seal`. The check costs about as much as compiling the source once more.
  ///
  /// - Returns: the first value that it returns. Its functions and tables carry references.
  /// - Throws: what compiling and running it throw; `.keptVariable` for a stateless source.
  public func load(_ source: LuaSource, stateless: Bool = false) throws(LuaError) -> LuaValue {
    guard stateless else { return try run(source) }
    try refuseKeptVariables(in: source)
    let value = try run(source)
    try refuseKeptVariables(in: value)
    return value
  }

  private func run(_ source: LuaSource) throws(LuaError) -> LuaValue {
    sources[source.name] = source
    var text = source.text
    let status = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        shim_load(host, source.name, text.baseAddress, text.count)
      }
    }
    guard status == SHIM_OK else { throw failure(status) }
    return results().first ?? .nil
  }

  /// Calls a function of this state.
  ///
  /// - Returns: copies of all its results, or the facts whose absence ended the run.
  public func call(
    _ function: LuaReference, _ arguments: [LuaArgument] = []
  ) throws(LuaError) -> LuaOutcome {
    try encode(function, arguments)
    let status = self.arguments.withUnsafeBufferPointer { slots in
      heap.withUnsafeBytes { bytes in
        shim_call(
          host, function.index, slots.baseAddress, slots.count,
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
      }
    }
    switch Int(status) {
    case SHIM_OK: return .returned(results())
    case SHIM_STOPPED: return .stopped(stopFacts())
    default: throw failure(status)
    }
  }

  /// What the prelude exports under that name, as the sources see it; nil when nothing.
  public func export(_ name: String) -> LuaReference? {
    var name = name
    let index = name.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { shim_export(host, $0.baseAddress, $0.count) }
    }
    return index == 0 ? nil : LuaReference(index: index, state: identity)
  }

  /// Lets go of what `load`, `call` or `export` gave; the reference must not be used again.
  public func release(_ reference: LuaReference) {
    guard reference.state == identity else { return }
    shim_release(host, reference.index)
  }

  private func encode(
    _ function: LuaReference, _ arguments: [LuaArgument]
  ) throws(LuaError) {
    self.arguments.removeAll(keepingCapacity: true)
    heap.removeAll(keepingCapacity: true)
    var isOwn = function.state == identity
    for argument in arguments {
      if case .value(let reference) = argument, reference.state != identity { isOwn = false }
      self.arguments.append(shim_slot(argument, in: &heap))
    }
    if isOwn { return }
    throw LuaError(kind: .runtime, message: "a reference belongs to another state")
  }

  private func results() -> [LuaValue] {
    var length = 0
    let bytes = UnsafeRawBufferPointer(start: shim_result(host, &length), count: length)
    var decoder = ResultDecoder(bytes, state: identity)
    return decoder.values()
  }
}
