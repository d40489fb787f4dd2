import Dispatch
import Register
import Synchronization

/// A batch of documents that is being put in a register, on a thread of its own: the next is read
/// and judged meanwhile.
final class BatchWriting: Sendable {
  typealias Outcome = Result<[Deposit.Outcome], RegisterError>

  private let outcome = Mutex<Outcome?>(nil)
  private let end = DispatchSemaphore(value: 0)

  /// Starts to write; where no other thread is wanted, it is done when this returns.
  init(_ deposits: [Deposit], _ register: Register, _ cadre: Cadre, isAlone: Bool) {
    if isAlone {
      write(deposits, register, cadre)
    } else {
      DispatchQueue.global().async { self.write(deposits, register, cadre) }
    }
  }

  /// Whether `result` has nothing to wait for.
  var isDone: Bool { outcome.withLock { $0 != nil } }

  /// What became of each document, once all are on the disk. To be asked once.
  func result() -> Outcome {
    end.wait()
    return outcome.withLock { $0 } ?? .success([])
  }

  private func write(_ deposits: [Deposit], _ register: Register, _ cadre: Cadre) {
    let written = Outcome { () throws(RegisterError) in
      deposits.isEmpty ? [] : try register.add(deposits, judgedBy: cadre)
    }
    outcome.withLock { $0 = written }
    end.signal()
  }
}
