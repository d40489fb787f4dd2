internal import LuaShim

extension LuaState {
  func define(_ type: RecordType) throws(LuaError) {
    let status = withText(type.name) { shim_add_type(host, $0, $1) }
    guard status == SHIM_OK else { throw failure(status) }
    for field in type.fields { try define(field) }
  }

  private func define(_ field: RecordField) throws(LuaError) {
    var heap: [UInt8] = []
    let slot = shim_slot(field.whenNull, in: &heap)
    let status = heap.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return withText(field.name) { shim_add_field(host, $0, $1, slot, text) }
    }
    guard status == SHIM_OK else { throw failure(status) }
  }

  func run(prelude source: LuaSource) throws(LuaError) {
    let status = withText(source.text) { shim_prelude(host, source.name, $0, $1) }
    guard status == SHIM_OK else { throw failure(status) }
  }

  private func withText(
    _ text: String, _ body: (UnsafePointer<CChar>?, Int) -> Int32
  ) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress, $0.count) }
    }
  }
}
