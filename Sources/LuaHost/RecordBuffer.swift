internal import LuaShim

/// A tree of values to be read from Lua, built once and copied into a state at one stroke.
///
/// Blocks may be referred to from several slots: Lua sees one object. A slot never set is unknown.
/// Appending is amortised constant time; no slot allocates.
///
/// ```swift
/// var buffer = RecordBuffer(types: types)
/// let root = buffer.object(0)
/// buffer.set(root.slot(0), .int(15))
/// try state.setRecord(buffer)
/// ```
public struct RecordBuffer: Sendable {
  /// Those in use come first; the room of records before is kept after them.
  private(set) var slots: [shim_slot] = []
  /// How many are in use.
  private(set) var count = 0
  /// The bytes of strings come first; the room of records before is kept after them.
  private(set) var heap: [UInt8] = []
  private(set) var heapCount = 0
  /// How many blocks and strings it holds: each has a cell.
  private(set) var cells = 0
  private let fieldCounts: [Int]

  /// - Parameter types: those given to the state that will read the record.
  public init(types: [RecordType]) {
    fieldCounts = types.map(\.fields.count)
  }

  /// Reserves an object of the type of that index, each field unknown.
  public mutating func object(_ type: Int) -> Block {
    reserve(fieldCounts[type], type: type)
  }

  /// Reserves a list, each element unknown.
  public mutating func list(count: Int) -> Block {
    reserve(count, type: nil)
  }

  /// Empties the buffer and keeps its room, to build the next record.
  public mutating func removeAll() {
    count = 0
    heapCount = 0
    cells = 0
  }

  /// Sets the slot. A presumed value reads like another, and `host.known` denies it.
  public mutating func set(_ slot: Int, _ value: SlotValue, presumed: Bool = false) {
    var encoded = encode(value)
    if presumed { encoded.flags = UInt8(SHIM_PRESUMED) }
    precondition(slot < count, "a slot that was not reserved")
    slots[slot] = encoded
  }

  private mutating func reserve(_ count: Int, type: Int?) -> Block {
    let block = Block(start: self.count, count: count, type: type, cell: UInt32(cells))
    self.count += count
    cells += 1
    let kept = min(self.count, slots.count)
    for slot in block.start..<max(kept, block.start) { slots[slot] = shim_slot() }
    if self.count > slots.count {
      slots.append(contentsOf: repeatElement(shim_slot(), count: self.count - slots.count))
    }
    return block
  }

  @inline(__always)
  private mutating func encode(_ value: SlotValue) -> shim_slot {
    switch value {
    case .stop: shim_slot()
    case .bool(let value): shim_slot(SHIM_BOOL, value ? 1 : 0)
    case .int(let value): shim_slot(SHIM_INT, UInt64(bitPattern: Int64(value)))
    case .double(let value): shim_slot(SHIM_DOUBLE, value.bitPattern)
    case .string(let text): string(text)
    case .object(let block), .list(let block): shim_slot(block)
    case .nullObject(let type): shim_slot(SHIM_NULL_OBJECT, 0, type: type)
    }
  }

  private mutating func string(_ text: String) -> shim_slot {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
    let count = text.utf8.count
    if isContiguous == nil { Array(text.utf8).withUnsafeBufferPointer { append($0) } }
    let start = UInt32(truncatingIfNeeded: heapCount - count)
    var slot = shim_slot(SHIM_STRING, UInt64(start) | UInt64(count) << 32)
    slot.extra = UInt32(truncatingIfNeeded: cells)
    cells += 1
    return slot
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    let end = heapCount + bytes.count
    if end > heap.count { heap.append(contentsOf: repeatElement(0, count: max(end, 256))) }
    heap.withUnsafeMutableBytes { room in
      room.baseAddress?.advanced(by: heapCount).copyMemory(from: source, byteCount: bytes.count)
    }
    heapCount = end
  }
}
