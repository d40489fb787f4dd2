/// What Lua made of a source: its functions and their instructions, each with its line.
///
/// ```swift
/// let listing = try state.listing(of: source)
/// let lines = Set(listing.main.instructions.map(\.line))
/// ```
public struct ChunkListing: Sendable, Equatable {
  /// The name of the source.
  public let name: String
  /// The source itself: the function that runs when it is loaded.
  public let main: FunctionListing

  /// Reads what `lua_dump` of Lua 5.4 writes; nil when `bytes` are something else.
  /// Linear in the number of bytes.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ChunkReader(bytes)
    do throws(ChunkReader.Fault) {
      try reader.header()
      let (name, main) = try reader.function()
      // A name that is a path has `@` before it.
      self.name = String(name.dropFirst())
      self.main = main
    } catch {
      return nil
    }
  }
}
