/// What an archive may weigh, so that none exhausts memory or time.
public struct ZipLimits: Sendable {
  /// The most entries.
  public var entries = 10_000
  /// The most bytes of one entry, uncompressed.
  public var entryBytes = TextDecoder.limit
  /// The most bytes of all entries together, uncompressed.
  public var totalBytes = 1 << 30
  /// The most times that an entry of `denseBytes` or more may grow: a repetitive text grows a
  /// hundred times, a bomb a thousand.
  public var ratio = 200
  public var denseBytes = 1 << 20

  /// Those of the program.
  public static let standard = ZipLimits()

  public init() {}
}
