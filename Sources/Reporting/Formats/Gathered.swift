/// What a run over documents leaves beside the texts that it wrote, in bounded memory.
public struct Gathered: Sendable {
  /// The most notes that are kept; the others are counted.
  public static let mostNotes = 1_000
  /// The least engagements that are kept, of those that press most; twice as many at most.
  public static let mostEngagements = 5_000

  public private(set) var outcome = CheckOutcome()
  public private(set) var notes: [RunNote] = []
  /// How many notes were not kept.
  public private(set) var omitted = 0
  /// How many documents there were, and how many of them are lines that could not be read.
  public private(set) var documents = 0
  public private(set) var unreadLines = 0
  /// The counts, where the format asks for them.
  public private(set) var bilan = Bilan()
  /// The most pressing engagements, where the format asks for them, in any order.
  public private(set) var engagements: [EngagementSitue] = []
  /// How many engagements were not kept.
  public private(set) var engagementsOmis = 0
  /// The run ended before its last document.
  public var isInterrupted = false

  public init() {}

  /// Adds what one more document gave.
  public mutating func add(_ rendered: Rendered) {
    outcome.add(rendered.outcome)
    documents += rendered.documents
    unreadLines += rendered.unreadLines
    if let other = rendered.bilan { bilan.ajoute(other) }
    let room = Self.mostNotes - notes.count
    notes += rendered.notes.prefix(room)
    omitted += max(0, rendered.notes.count - room)
    engagements += rendered.engagements
    if engagements.count > 2 * Self.mostEngagements { keepPressing() }
  }

  private mutating func keepPressing() {
    engagements.sort(by: EngagementSitue.precede)
    engagementsOmis += engagements.count - Self.mostEngagements
    engagements.removeSubrange(Self.mostEngagements...)
  }
}
