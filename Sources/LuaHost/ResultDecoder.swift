internal import LuaShim

/// Reads the bytes that the C side wrote (see value.c); both sides are built together, so the
/// bytes are trusted to be whole.
struct ResultDecoder {
  private let bytes: UnsafeRawBufferPointer
  private let state: UInt64
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer, state: UInt64) {
    self.bytes = bytes
    self.state = state
  }

  /// What rules that find nothing return, time and again: it is not made anew.
  static let oneEmptyTable: [LuaValue] = [.table(LuaTable())]

  static func isOneEmptyTable(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count == 17 && bytes[4] == UInt8(SHIM_TABLE)
      && bytes.loadUnaligned(fromByteOffset: 5, as: Int32.self) == 0
  }

  mutating func values() -> [LuaValue] {
    array(count: Int(read(UInt32.self)))
  }

  private mutating func read<T: BitwiseCopyable>(_ type: T.Type) -> T {
    defer { offset += MemoryLayout<T>.size }
    return bytes.loadUnaligned(fromByteOffset: offset, as: type)
  }

  private mutating func array(count: Int) -> [LuaValue] {
    guard count > 1 else { return count == 0 ? [] : [value()] }
    var values: [LuaValue] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(value()) }
    return values
  }

  private mutating func text() -> String {
    let length = Int(read(UInt32.self))
    defer { offset += length }
    return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
  }

  private mutating func value() -> LuaValue {
    switch Int(read(UInt8.self)) {
    case SHIM_BOOL: .bool(read(UInt8.self) != 0)
    case SHIM_INT: .integer(Int(read(Int64.self)))
    case SHIM_DOUBLE: .number(Double(bitPattern: read(UInt64.self)))
    case SHIM_STRING: .string(text())
    case SHIM_OBJECT: .object(block(isObject: true))
    case SHIM_LIST: .list(block(isObject: false))
    case SHIM_NULL_OBJECT: .nullObject(FactID(rawValue: read(UInt64.self)))
    case SHIM_REFERENCE: .function(LuaReference(index: read(Int32.self), state: state))
    case SHIM_TABLE: .table(table())
    default: .nil
    }
  }

  private mutating func block(isObject: Bool) -> Block {
    let slot = read(shim_slot.self)
    return Block(
      start: Int(UInt32(truncatingIfNeeded: slot.bits)), count: Int(slot.bits >> 32),
      type: isObject ? Int(slot.type) : nil, cell: slot.extra)
  }

  private mutating func table() -> LuaTable {
    let index = read(Int32.self)
    let elements = array(count: Int(read(UInt32.self)))
    let count = Int(read(UInt32.self))
    var keys: [String] = []
    var values: [LuaValue] = []
    keys.reserveCapacity(count)
    values.reserveCapacity(count)
    for _ in 0..<count {
      keys.append(text())
      values.append(value())
    }
    let reference = index == 0 ? nil : LuaReference(index: index, state: state)
    return LuaTable(array: elements, keys: keys, values: values, reference: reference)
  }
}
