extension Reader {
  /// The bytes of the document at `path`, `-` being standard input; at most 64 MiB. What a caller
  /// needs who must know what a document is before it reads it.
  public static func bytes(path: String) throws(ReadingError) -> [UInt8] {
    try FileBytes.read(path, limit: TextDecoder.limit)
  }
}
