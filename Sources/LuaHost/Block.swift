/// Slots reserved in a record for one object or one list.
///
/// ```swift
/// let members = buffer.list(count: 15)
/// buffer.set(members.slot(0), .object(member))
/// ```
public struct Block: Sendable, Hashable {
  /// The index of its first slot.
  public let start: Int
  /// How many slots it has.
  public let count: Int
  /// The index of the object's type; nil for a list.
  public let type: Int?
  /// The number of its cell in the record, from 0.
  let cell: UInt32

  /// The index of its slot at that offset, from 0: a field's index, or an element's.
  public func slot(_ offset: Int) -> Int { start + offset }
}
