/// What a slot of a record holds.
///
/// ```swift
/// buffer.set(member.slot(0), .string("Odile Perrin"))
/// ```
public enum SlotValue: Sendable, Equatable {
  /// Not known: reading it ends the run with its `FactID`.
  case stop
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case object(Block)
  case list(Block)
  /// An object that is not there; its fields give what their templates say. The type's index.
  case nullObject(Int)
}
