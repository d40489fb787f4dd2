extension LuaValue {
  /// The string, when it is one.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The integer, when it is one.
  public var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return value
  }

  /// The boolean, when it is one.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The table, when it is one.
  public var table: LuaTable? {
    guard case .table(let value) = self else { return nil }
    return value
  }

  /// The function, when it is one.
  public var function: LuaReference? {
    guard case .function(let value) = self else { return nil }
    return value
  }
}
