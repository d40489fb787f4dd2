/// A value handed to a Lua function.
///
/// ```swift
/// _ = try state.call(check, [.object(root), .string("2024-03-01")])
/// ```
public enum LuaArgument: Sendable, Equatable {
  case `nil`
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  /// An object of the record set last.
  case object(Block)
  /// A list of the record set last.
  case list(Block)
  case value(LuaReference)
}
