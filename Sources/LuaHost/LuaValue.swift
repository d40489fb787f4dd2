/// A value that Lua returned, copied.
///
/// ```swift
/// if case .returned(let values) = outcome, values.first == .bool(true) { print("yes") }
/// ```
public enum LuaValue: Sendable, Equatable {
  case `nil`
  case bool(Bool)
  case integer(Int)
  case number(Double)
  /// Bytes that are not UTF-8 are replaced.
  case string(String)
  case table(LuaTable)
  case function(LuaReference)
  /// An object of the record.
  case object(Block)
  /// A list of the record.
  case list(Block)
  /// A null object: the fact that is missing.
  case nullObject(FactID)
}
