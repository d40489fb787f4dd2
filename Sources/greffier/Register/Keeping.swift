import Register
import Reporting

/// Puts documents in a register by batches, and tells of each once it is on the disk.
struct Keeping {
  /// The most documents of a batch, the most bytes, and how long the first may wait for the last.
  private static let most = 500
  private static let patience = Duration.milliseconds(500)

  private let register: Register
  private let cadre: Cadre
  private var waiting: [DocumentDeposit.Prepared] = []
  private var since = ContinuousClock.now
  private var delivery = Delivery(PlainFrame())
  private var added = 0
  private var judgedAgain = 0
  private var known = 0
  private var failure: RegisterError?
  private var isClosed = false

  init(_ register: Register, _ cadre: Cadre) {
    self.register = register
    self.cadre = cadre
  }

  /// Takes what a document gives; false when nothing more can be kept.
  mutating func take(_ result: Result<DocumentDeposit.Prepared, RegisterError>) -> Bool {
    switch result {
    case .failure(let error):
      failure = error
      Interruption.ask()
      return false
    case .success(let prepared):
      if waiting.isEmpty { since = .now }
      waiting.append(prepared)
      guard waiting.count >= Self.most || since.duration(to: .now) > Self.patience else {
        return true
      }
      return flush()
    }
  }

  /// Keeps what waits, tells how much was done, and what happened over all; ends the command when
  /// the register refuses or the work was cut short.
  mutating func end() throws -> CheckOutcome {
    if failure == nil, !isClosed { _ = flush() }
    if let failure {
      Output.diagnostic(RegisterPhrase.line(failure))
      throw Status.wrongInput
    }
    let outcome = try delivery.end().outcome
    Output.result(KeptLine.total(added: added, judgedAgain: judgedAgain, known: known))
    return outcome
  }

  private mutating func flush() -> Bool {
    defer { waiting.removeAll(keepingCapacity: true) }
    let deposits = waiting.compactMap(\.deposit)
    let outcomes: [Deposit.Outcome]
    do throws(RegisterError) {
      outcomes = deposits.isEmpty ? [] : try register.add(deposits, judgedBy: cadre)
    } catch {
      failure = error
      Interruption.ask()
      return false
    }
    var next = outcomes.makeIterator()
    for prepared in waiting {
      let outcome = prepared.deposit == nil ? nil : next.next()
      guard tell(prepared, outcome) else {
        isClosed = true
        return false
      }
    }
    return true
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
