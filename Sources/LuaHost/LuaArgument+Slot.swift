internal import LuaShim

extension shim_slot {
  init(_ argument: LuaArgument, in heap: inout [UInt8]) {
    switch argument {
    case .nil: self.init(SHIM_NIL, 0)
    case .bool(let value): self.init(SHIM_BOOL, value ? 1 : 0)
    case .int(let value): self.init(SHIM_INT, UInt64(bitPattern: Int64(value)))
    case .double(let value): self.init(SHIM_DOUBLE, value.bitPattern)
    case .string(let text): self.init(text, in: &heap)
    case .object(let block), .list(let block): self.init(block)
    case .value(let reference): self.init(SHIM_REFERENCE, UInt64(UInt32(reference.index)))
    }
  }
}
