import Deliberation

/// A line of a stream that is not blank, read.
public struct RecordLine: Sendable {
  /// From 1, in its file.
  public let number: Int
  /// The `id` of the record as it is written, quotes included; nil when it tells none.
  public let identifier: ArraySlice<UInt8>?
  public let result: Result<Seance, ReadingError>
}
