import Deliberation

/// Reads one record by its plan. It borrows the bytes, as its scanner does.
struct RecordParser {
  var scanner: JSONScanner
  let places: RecordPlaces
  /// Where the identifier stands, as it is written; nil when none was read.
  private(set) var identifier: Range<Int>?
  private let plan: RecordPlan

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ plan: RecordPlan = .seance,
    places: RecordPlaces = .all
  ) {
    scanner = JSONScanner(bytes)
    self.plan = plan
    self.places = places
  }

  /// The séance; nil when there is nothing but white space.
  mutating func record() throws(RecordFailure) -> Seance? {
    let token = try peek()
    if token == .end { return nil }
    guard token == .object else { throw wrongValue(.object(0), at: scanner.offset) }
    let seance = try entity(Seance.self, plan.entities[0])
    do { try scanner.finish() } catch { throw RecordFailure(error) }
    return seance
  }

  /// The kind of the next value.
  mutating func peek() throws(RecordFailure) -> JSONScanner.Token {
    do { return try scanner.peek() } catch { throw RecordFailure(error) }
  }

  /// The value of `shape` that comes next; `unknown` for `null`, where it may stand.
  mutating func value(_ shape: Shape, orNull: Bool) throws(RecordFailure) -> FieldValue {
    let token = try peek()
    let start = scanner.offset
    switch (token, shape) {
    case (.end, _): throw RecordFailure(scanner.fault(.unexpectedEnd))
    case (.word, _):
      guard let flag = try word().value else {
        if orNull { return .unknown }
        throw wrongValue(shape, at: start)
      }
      guard shape.takesBoolean else { throw wrongValue(shape, at: start) }
      return .boolean(flag)
    case (.object, .object(let index)):
      let entityPlan = plan.entities[index]
      return try object(entityPlan.type, entityPlan)
    case (.object, .map(let item)):
      return try map(item, isPassed: places == .deciding && isOfPlaces(item))
    case (.array, .list(let item)): return try list(item)
    case (.number, .identifier), (.text, .identifier):
      let value = token == .text ? try text(shape) : FieldValue.text(try number())
      identifier = start..<scanner.offset
      return value
    case (.number, _) where shape.takesNumber:
      let text = try number()
      guard let value = shape.value(ofNumber: text) else { throw wrongValue(shape, at: start) }
      return value
    case (.text, _): return try text(shape)
    default: throw wrongValue(shape, at: start)
    }
  }

  /// Whether `item` is the places that give one fact.
  private func isOfPlaces(_ item: Shape) -> Bool {
    guard case .list(.object(let index)) = item else { return false }
    return plan.entities[index].type == Extrait.self
  }

  /// The refusal of the value at `offset`, which is not of `shape`.
  func wrongValue(_ shape: Shape, at offset: Int) -> RecordFailure {
    let found = scanner.excerpt(from: offset)
    return RecordFailure(
      .wrongValue(field: "", expected: shape.expectation, found: found), at: offset)
  }

  private mutating func word() throws(RecordFailure) -> JSONScanner.Word {
    do { return try scanner.scanWord() } catch { throw RecordFailure(error) }
  }

  private mutating func number() throws(RecordFailure) -> String {
    do { return try scanner.scanNumber() } catch { throw RecordFailure(error) }
  }

  private mutating func text(_ shape: Shape) throws(RecordFailure) -> FieldValue {
    let token: JSONText
    let words: String
    do {
      token = try scanner.scanText()
      if let word = shape.word(UnsafeBufferPointer(rebasing: scanner.bytes[token.range])) {
        return word
      }
      words = try scanner.decode(token)
    } catch { throw RecordFailure(error) }
    guard let value = shape.value(ofText: words) else { throw wrongValue(shape, at: token.start) }
    return value
  }

  private mutating func object<E: Entity>(
    _ type: E.Type, _ plan: EntityPlan
  ) throws(RecordFailure) -> FieldValue {
    .object(try entity(type, plan))
  }
}
