/// The identity of one fact of a record: a slot, or a field below a null object.
///
/// ```swift
/// let fact = FactID(slot: member.slot(2))
/// ```
public struct FactID: Sendable, Hashable {
  /// The slot's index in the record, then the path's two parts, in one word.
  public let rawValue: UInt64

  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// From what `host.fact` gave in Lua, where one bit more tells it from other integers.
  public init(luaInteger: Int) {
    self.init(rawValue: UInt64(bitPattern: Int64(luaInteger)) & UInt64(Int64.max))
  }

  /// - Parameter path: field indexes + 1 of fields below the slot's null object; 0 for none.
  public init(slot: Int, path: (UInt16, UInt16) = (0, 0)) {
    self.init(
      rawValue: UInt64(UInt32(truncatingIfNeeded: slot)) | UInt64(path.0) << 32
        | UInt64(path.1) << 48)
  }

  /// The index of the slot.
  public var slot: Int { Int(UInt32(truncatingIfNeeded: rawValue)) }

  /// Field indexes + 1 below the slot's null object; 0 for none.
  public var path: (UInt16, UInt16) {
    (UInt16(truncatingIfNeeded: rawValue >> 32), UInt16(truncatingIfNeeded: rawValue >> 48))
  }
}
