import Register
import Reporting

/// Puts documents in a register by batches, and tells of each once it is on the disk.
struct Keeping {
  /// The most documents of a batch, the most bytes, and how long the first may wait for the last.
  private static let most = 500
  private static let mostBytes = 16 << 20
  /// Documents that come so few in that time come slowly: they are told at once.
  private static let few = 50
  private static let patience = Duration.milliseconds(500)

  private let register: Register
  private let cadre: Cadre
  private let isAlone: Bool
  private var waiting: [DocumentDeposit.Prepared] = []
  private var bytes = 0
  private var since = ContinuousClock.now
  private var writing: (documents: [DocumentDeposit.Prepared], batch: BatchWriting)?
  private var delivery = Delivery(PlainFrame())
  private var added = 0
  private var judgedAgain = 0
  private var known = 0
  private var failure: RegisterError?
  private var isClosed = false

  /// - Parameter isAlone: whether all is to be done on the caller's thread.
  init(_ register: Register, _ cadre: Cadre, isAlone: Bool) {
    self.register = register
    self.cadre = cadre
    self.isAlone = isAlone
  }

  /// Takes what a document gives; false when nothing more can be kept.
  mutating func take(_ result: Result<DocumentDeposit.Prepared, RegisterError>) -> Bool {
    switch result {
    case .failure(let error):
      fail(error)
      return false
    case .success(let prepared):
      if waiting.isEmpty { since = .now }
      waiting.append(prepared)
      bytes += prepared.deposit?.weight ?? 0
      if isFull { return flush() }
      return writing?.batch.isDone == true ? settle() : true
    }
  }

  private var isFull: Bool {
    waiting.count >= Self.most || bytes >= Self.mostBytes
      || since.duration(to: .now) > Self.patience
  }

  /// Keeps what waits, tells how much was done, and what happened over all; ends the command when
  /// the register refuses or the work was cut short.
  mutating func end() throws -> CheckOutcome {
    if failure == nil, !isClosed { _ = flush() }
    // What was written is told, even where what came after it could not be.
    if !isClosed { _ = settle() }
    if let failure {
      Output.diagnostic(RegisterPhrase.line(failure))
      throw Status.wrongInput
    }
    let outcome = try delivery.end().outcome
    Output.result(KeptLine.total(added: added, judgedAgain: judgedAgain, known: known))
    return outcome
  }

  private mutating func fail(_ error: RegisterError) {
    failure = failure ?? error
    Interruption.ask()
  }

  /// Starts to write what waits, once the batch before is told; false when nothing more can be
  /// kept.
  private mutating func flush() -> Bool {
    guard settle() else { return false }
    let batch = BatchWriting(waiting.compactMap(\.deposit), register, cadre, isAlone: isAlone)
    let isSlow = waiting.count < Self.few
    writing = (waiting, batch)
    (waiting, bytes) = ([], 0)
    return isAlone || isSlow ? settle() : true
  }

  /// Waits for the batch that is being written, and tells of it; false when it could not be, or
  /// when the output takes nothing more.
  private mutating func settle() -> Bool {
    guard let (documents, batch) = writing else { return true }
    writing = nil
    switch batch.result() {
    case .failure(let error):
      fail(error)
      return false
    case .success(let outcomes):
      var next = outcomes.makeIterator()
      for prepared in documents {
        guard tell(prepared, prepared.deposit == nil ? nil : next.next()) else {
          isClosed = true
          return false
        }
      }
      return true
    }
  }

  /// Writes the lines of one document; false when the output takes nothing more.
  private mutating func tell(
    _ prepared: DocumentDeposit.Prepared, _ outcome: Deposit.Outcome?
  ) -> Bool {
    var rendered = Rendered()
    rendered.diagnostics = prepared.diagnostics
    rendered.outcome = prepared.outcome
    rendered.total = prepared.total
    if let empreinte = prepared.empreinte, !prepared.outcome.unread {
      let outcome = outcome ?? .known(0)
      switch outcome {
      case .added: added += 1
      case .judgedAgain: judgedAgain += 1
      case .known: known += 1
      }
      rendered.output = KeptLine.line(empreinte, outcome, prepared.nom)
    }
    return delivery.take(rendered)
  }
}
