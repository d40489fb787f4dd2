/// Why Lua code did not run to its end, and where.
///
/// ```swift
/// do {
///   _ = try state.load(source)
/// } catch {
///   print("\(error.chunk ?? "?"):\(error.line ?? 0): \(error.message)")
/// }
/// ```
public struct LuaError: Error, Sendable, Equatable {
  /// The sort of error. All but `syntax`, `runtime` and `spent` pass through `pcall`.
  public enum Kind: Sendable, Equatable {
    /// The source does not compile.
    case syntax
    /// `error`, a failed `assert`, or an operation on the wrong type.
    case runtime
    /// An earlier call reached a limit of memory or time: make a new state.
    case spent
    case limit(LuaLimit)
    /// A global that does not exist was read.
    case undefinedGlobal(String)
    /// A global was assigned.
    case globalWrite(String)
    /// A field that the record type, list or library does not have was read.
    case unknownName(type: String, name: String)
    /// A field of a record, list, library or sealed table was assigned.
    case write(type: String, name: String)
    /// A function of a stateless source assigns that variable, which outlives its calls.
    case keptVariable(String)
  }

  public let kind: Kind
  /// The name of the source, when a source loaded with `load` was running.
  public let chunk: String?
  /// From 1.
  public let line: Int?
  /// In English, without the position. An error value that is not a string gives its type name; a
  /// limit, its value and its setting.
  public let message: String
  /// The text of that line of the source, when the source is known.
  public let sourceLine: String?
  /// The functions of sources under way, from the innermost; at most twelve. Those of the prelude
  /// and of Lua's library are left out, and a function replaced by the one that it called last.
  public let traceback: [LuaFrame]

  /// The names that exist where an unknown one was looked for: the fields of a record type, or the
  /// globals of sources, sorted. Empty for other errors, and for lists and libraries.
  public let names: [String]

  public init(
    kind: Kind, chunk: String? = nil, line: Int? = nil, message: String,
    sourceLine: String? = nil, traceback: [LuaFrame] = [], names: [String] = []
  ) {
    self.kind = kind
    self.chunk = chunk
    self.line = line
    self.message = message
    self.sourceLine = sourceLine
    self.traceback = traceback
    self.names = names
  }

  /// What most probably is wrong; nil when the fault is not one of the commonest. Linear in the
  /// message.
  public var hint: LuaHint? {
    guard kind == .syntax || kind == .runtime else { return nil }
    return LuaHint(message, sourceLine: sourceLine)
  }
}
