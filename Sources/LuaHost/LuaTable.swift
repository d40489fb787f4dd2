/// A copy of a Lua table: its elements 1, 2, 3… and its named fields.
///
/// ```swift
/// if case .string(let id)? = table["id"] { print(id, table.array.count) }
/// ```
public struct LuaTable: Sendable, Equatable {
  /// The elements from 1 up to the first absent one.
  public var array: [LuaValue] { storage.array }
  /// The names of the fields, sorted by byte.
  public var keys: [String] { storage.keys }
  /// The fields' values, in the order of `keys`.
  public var values: [LuaValue] { storage.values }
  /// The table itself, when it comes from `load`.
  public var reference: LuaReference? { storage.reference }

  /// Together, for values are copied all the time.
  private final class Storage: Sendable {
    let array: [LuaValue]
    let keys: [String]
    let values: [LuaValue]
    let reference: LuaReference?

    init(_ array: [LuaValue], _ keys: [String], _ values: [LuaValue], _ reference: LuaReference?) {
      self.array = array
      self.keys = keys
      self.values = values
      self.reference = reference
    }
  }

  private let storage: Storage

  public init(
    array: [LuaValue] = [], fields: [String: LuaValue] = [:], reference: LuaReference? = nil
  ) {
    let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    self.init(
      array: array, keys: sorted.map(\.key), values: sorted.map(\.value), reference: reference)
  }

  init(array: [LuaValue], keys: [String], values: [LuaValue], reference: LuaReference?) {
    storage = Storage(array, keys, values, reference)
  }

  public static func == (first: LuaTable, second: LuaTable) -> Bool {
    first.storage === second.storage
      || first.reference == second.reference && first.keys == second.keys
        && first.array == second.array && first.values == second.values
  }

  /// The fields by name; built at each call.
  public var fields: [String: LuaValue] {
    Dictionary(zip(keys, values)) { first, _ in first }
  }

  /// The field of that name. Linear in the number of fields.
  public subscript(_ key: String) -> LuaValue? {
    keys.firstIndex(of: key).map { values[$0] }
  }
}
