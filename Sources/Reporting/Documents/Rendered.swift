/// What a document gives, ready to be written: its bytes do not depend on who made it.
public struct Rendered: Sendable {
  /// For standard output, whole lines.
  public var output = ""
  /// Lines for standard error, to be written before `output`.
  public var diagnostics: [String] = []
  public var outcome = CheckOutcome()
  /// What went wrong beside the verdicts.
  public var notes: [RunNote] = []
  /// The counts, where the format asks for them.
  public var bilan: Bilan?
  /// What the document promises, where the format asks for it.
  public var engagements: [EngagementSitue] = []
  /// How many documents it is of.
  public var documents = 1
  /// How many lines of a stream could not be read.
  public var unreadLines = 0
  /// How many documents there are in all, as `PendingDocument.total` knows.
  public var total: Int?
  /// The part of all that there is to read that is done with, as `RecordBatch.share` knows.
  public var share: Double?
  /// Whether nothing is to follow.
  public var isLast = false

  public init() {}
}
