internal import LuaShim

extension LuaState {
  /// Compiles a source and tells what Lua made of it; nothing is run.
  ///
  /// - Throws: `.syntax` and the limits, as `load` does.
  public func listing(of source: LuaSource) throws(LuaError) -> ChunkListing {
    sources[source.name] = source
    var text = source.text
    let status = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        shim_list(host, source.name, text.baseAddress, text.count)
      }
    }
    guard status == SHIM_OK else { throw failure(status) }
    guard let listing = try listings().first else { throw Self.foreignForm }
    return listing
  }

  /// Makes read-only all that sources loaded so far keep, in place and for good.
  ///
  /// That is each table reached from what Swift holds, through fields, keys and the variables of
  /// functions. Reading it goes on as before; a write is an error of kind `.write`, whose type is
  /// `kept table`. An iterator of `pairs` or `string.gmatch` made before cannot go on (`.write` of
  /// `kept iterator`). Tables with a metatable, which the prelude alone can make, and what the
  /// functions of the prelude hold, stay as they are: the prelude answers for them. `next` and
  /// `rawget` of the prelude find a sealed table empty.
  ///
  /// Sources loaded afterwards are not sealed: call it again. Variables are another matter: see
  /// the `stateless` of `load`. Linear in what is kept.
  ///
  /// ```swift
  /// let rule = try state.load(source, stateless: true)
  /// try state.seal()
  /// ```
  public func seal() throws(LuaError) {
    let status = shim_seal(host)
    guard status == SHIM_OK else { throw failure(status) }
    holdsStateless(true, isSealed: true)
  }

  /// Before it runs: no function of the source may assign a variable of its top level.
  func refuseKeptVariables(in source: LuaSource) throws(LuaError) {
    let listing = try listing(of: source)
    if let kept = KeptVariable(in: listing) { throw refusal(of: kept, in: source.name) }
  }

  /// After it ran: no function that `value` keeps may assign a variable that is not its own.
  func refuseKeptVariables(in value: LuaValue) throws(LuaError) {
    guard let reference = value.function ?? value.table?.reference else { return }
    let status = shim_list_kept(host, reference.index)
    guard status == SHIM_OK else { throw failure(status) }
    let found = try listings().compactMap { listing in
      KeptVariable(of: listing.main).map { (listing.name, $0) }
    }
    if let (name, kept) = found.min(by: { ($0.0, $0.1.line) < ($1.0, $1.1.line) }) {
      throw refusal(of: kept, in: name)
    }
  }

  private func refusal(of kept: KeptVariable, in chunk: String) -> LuaError {
    LuaError(
      kind: .keptVariable(kept.name), chunk: chunk, line: kept.line,
      message: "'\(kept.name)' is kept from one call to the next",
      sourceLine: sources[chunk]?.line(kept.line))
  }

  private static let foreignForm = LuaError(
    kind: .runtime, message: "the compiled form of this Lua is not that of Lua 5.4")

  private func listings() throws(LuaError) -> [ChunkListing] {
    var length = 0
    let bytes = UnsafeRawBufferPointer(start: shim_result(host, &length), count: length)
    var listings: [ChunkListing] = []
    var offset = 0
    while offset < length {
      let size = Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      let start = offset + MemoryLayout<UInt32>.size
      offset = start + size
      guard let listing = ChunkListing(UnsafeRawBufferPointer(rebasing: bytes[start..<offset]))
      else { throw Self.foreignForm }
      listings.append(listing)
    }
    return listings
  }
}
