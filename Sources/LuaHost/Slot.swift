internal import LuaShim

extension shim_slot {
  init(_ tag: Int, _ bits: UInt64, type: Int = 0) {
    self.init(
      tag: UInt8(tag), flags: 0, type: UInt16(truncatingIfNeeded: type), extra: 0, bits: bits)
  }

  init(_ block: Block) {
    let isObject = block.type != nil
    self.init(
      tag: UInt8(isObject ? SHIM_OBJECT : SHIM_LIST), flags: 0,
      type: UInt16(truncatingIfNeeded: block.type ?? 0), extra: block.cell,
      bits: UInt64(UInt32(truncatingIfNeeded: block.start))
        | UInt64(UInt32(truncatingIfNeeded: block.count)) << 32)
  }

  /// The bytes go to the heap, the slot tells where.
  init(_ text: String, in heap: inout [UInt8]) {
    let start = heap.count
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable {
      heap.append(contentsOf: $0)
    }
    if isContiguous == nil { heap.append(contentsOf: text.utf8) }
    self.init(
      SHIM_STRING,
      UInt64(UInt32(truncatingIfNeeded: start)) | UInt64(heap.count - start) << 32)
  }

  init(_ template: FieldTemplate, in heap: inout [UInt8]) {
    switch template {
    case .unknown: self.init()
    case .nullObject(let type): self.init(SHIM_NULL_OBJECT, 0, type: type)
    case .bool(let value): self.init(SHIM_BOOL, value ? 1 : 0)
    case .int(let value): self.init(SHIM_INT, UInt64(bitPattern: Int64(value)))
    case .double(let value): self.init(SHIM_DOUBLE, value.bitPattern)
    case .string(let text): self.init(text, in: &heap)
    }
    if case .unknown = template { return }
    flags = UInt8(SHIM_PRESUMED)
  }
}
