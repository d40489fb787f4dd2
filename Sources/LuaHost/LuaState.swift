internal import LuaShim

/// A sandboxed Lua 5.4.
///
/// Sources given to `load` are not trusted. Each runs in an environment of its own, which has
/// `assert error getmetatable ipairs pairs pcall rawequal rawget rawlen rawset select setmetatable
/// tonumber tostring type xpcall`, `coroutine`, `table`, `utf8`, most of `math` (no `random`),
/// `string` (`byte char find format gmatch gsub len lower match rep reverse sub upper`), and what
/// the prelude exports; everything in it is read-only. There is no arithmetic on strings (`"1" + 1`
/// is an error). `pairs` goes in an order that depends on the keys alone, and `table.sort` is
/// stable: the same calls give the same results.
///
/// - `setmetatable` takes tables only, and copies the events of the metatable as they stand:
///   what is added to it later has no effect until it is set again. `__gc` and `__mode` are
///   refused, for they show when memory is freed; `__call` must be a function.
/// - `pcall` and `xpcall` catch errors of the source, never a limit nor a fact that is not known.
///   The handler of `xpcall` is called after the unwinding.
/// - A coroutine is dead once the call that made it is over, finished or not, so that a later
///   call finds the same as in a fresh state.
/// - Absent: `load`, `loadstring`, `dofile`, `require`, `string.dump` (code that was not checked),
///   `collectgarbage` (memory is not the source's to see), `print`, `io`, `os`, `package`, `debug`
///   (the world outside, and the sandbox itself), `next` (its order depends on addresses) and
///   `math.random` (chance). The name `_ENV` is refused in such a source.
///
/// Sources of the prelude are trusted: they have the whole `string` library, metatables, and the
/// table `host` of primitives on records (`known`, `peek`, `fact`, `kind`, `attempt`,
/// `raisePending`, `pendingCount`, `clearPending`, `here`, `methods`, `string`…). Each returns a
/// table of exports, or nothing; exported tables are copied and frozen, but for those with a
/// metatable. Methods of strings are those of the sources even there: `s:gsub(…)` works,
/// `s:pack(…)` does not.
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
  /// Those given at the start.
  public let types: [RecordType]
  let host: OpaquePointer
  let identity: UInt64
  var sources: [String: LuaSource] = [:]
  private var areStateless = true

  /// Makes a state, defines its types and runs the prelude, in order.
  ///
  /// - Throws: the prelude's error, or `.limit(.memory)` when the libraries do not fit.
  public init(
    limits: LuaLimits = LuaLimits(), types: [RecordType] = [], prelude: [LuaSource] = []
  ) throws(LuaError) {
    var raw = shim_limits(limits)
    guard let host = shim_new(&raw) else {
      let limit = LuaLimit.memory(limits.memory)
      throw LuaError(kind: .limit(limit), message: limit.message)
    }
    self.limits = limits
    self.types = types
    self.host = host
    identity = shim_identity(host)
    for type in types { try define(type) }
    for source in prelude { try run(prelude: source) }
  }

  deinit {
    shim_free(host)
  }

  /// Whether a call reached a limit of memory or time: nothing runs any more. What such a call
  /// leaves in the sources' own variables is not the same each time; other limits come at the same
  /// instruction each time, and the state goes on after them as after any error. A sealed state
  /// whose sources were all loaded as stateless keeps no such variables: nothing spends it.
  public var isSpent: Bool { shim_is_spent(host) != 0 }

  /// Instructions of the last `load` or `call`, work of the library included, as
  /// `LuaLimits.instructions` counts them.
  public var instructions: Int { Int(shim_instructions(host)) }

  /// Bytes that the state holds, garbage included.
  public var memoryUsed: Int { Int(shim_memory_used(host)) }

  /// The names that sources may read as globals, sorted by byte. Linear in their number.
  public var globals: [String] {
    guard shim_globals(host) == SHIM_OK, case .table(let table)? = results().first else {
      return []
    }
    return table.keys
  }

  /// Frees what nothing refers to. Linear in what the state holds: some microseconds for a usual
  /// one. Needed by nobody: Lua does it too, little by little.
  public func collectGarbage() {
    shim_collect(host)
  }

  /// Runs a source in a fresh environment.
  ///
  /// A stateless source may keep no variable from one call of its functions to the next: one whose
  /// functions assign a local of its top level is refused before it runs, and one that returns
  /// functions which share such a variable in another way, after. What its tables hold is closed
  /// by `seal`. The check costs about as much as compiling the source once more.
  ///
  /// - Parameters:
  ///   - isChecked: the source was found stateless before; it is not checked again.
  ///   - limits: those of this call; the state's when nil.
  /// - Returns: the first value that it returns. Its functions and tables carry references.
  /// - Throws: what compiling and running it throw; `.keptVariable` for a stateless source.
  public func load(
    _ source: LuaSource, stateless: Bool = false, isChecked: Bool = false,
    limits: LuaLimits? = nil
  ) throws(LuaError) -> LuaValue {
    holdsStateless(stateless, isSealed: false)
    guard stateless, !isChecked else { return try run(source, limits: limits) }
    try refuseKeptVariables(in: source)
    let value = try run(source, limits: limits)
    try refuseKeptVariables(in: value)
    return value
  }

  /// Notes that a source was loaded, or that all were sealed.
  func holdsStateless(_ stateless: Bool, isSealed: Bool) {
    areStateless = areStateless && stateless
    shim_set_stateless(host, isSealed && areStateless ? 1 : 0)
  }

  private func run(_ source: LuaSource, limits: LuaLimits?) throws(LuaError) -> LuaValue {
    sources[source.name] = source
    var text = source.text
    let status = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        withShim(limits) { shim_load(host, source.name, text.baseAddress, text.count, $0) }
      }
    }
    guard status == SHIM_OK else { throw failure(status, limits: limits) }
    return results().first ?? .nil
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
}
