import Dispatch
import Synchronization

/// What the threads of one run share: the items left, the results that wait for their turn.
final class WorkLine<Item: Sendable, Output: Sendable, Failure: Error>: Sendable {
  private struct Source {
    let items: () -> Item?
    var taken = 0
    var isEnded = false

    /// The next item and its rank.
    mutating func next() -> (rank: Int, item: Item)? {
      guard !isEnded, let item = items() else {
        isEnded = true
        return nil
      }
      defer { taken += 1 }
      return (taken, item)
    }
  }

  private struct Results: Sendable {
    var waiting: [Int: Output] = [:]
    var threads = 0
    var inFlight = 0
    var most = 0
    var isStopped = false
    var failure: Failure?
  }

  private let source: Mutex<Source>
  private let results = Mutex(Results())
  /// Counts what may still be taken; a thread that finds nothing gives its place back.
  private let places = DispatchSemaphore(value: 0)
  /// Signalled at each result, and when a thread ends.
  private let news = DispatchSemaphore(value: 0)

  init(_ items: sending @escaping () -> Item?, window: Int) {
    source = Mutex(Source(items: items))
    // A semaphore may not end below its first value, which a run that stops early would do.
    for _ in 0..<window { places.signal() }
  }

  /// A thread is about to start.
  func enter() {
    results.withLock { $0.threads += 1 }
  }

  /// A thread has ended.
  func leave() {
    results.withLock { $0.threads -= 1 }
    news.signal()
  }

  /// Nothing more is taken, and `deliver` throws `error`.
  func fail(_ error: Failure) {
    results.withLock { results in
      results.failure = results.failure ?? error
      results.isStopped = true
    }
    places.signal()
  }

  /// Works until no item is left, on the calling thread.
  func work(_ work: (Item) -> Output) {
    while let (rank, item) = take() {
      let output = work(item)
      results.withLock { $0.waiting[rank] = output }
      news.signal()
    }
  }

  /// Gives every result to `deliver`, in order, until the threads have ended; the most items that
  /// were in flight at once.
  func deliver(to deliver: (Output) -> Bool) throws(Failure) -> Int {
    var next = 0
    var isWorking = true
    while isWorking {
      news.wait()
      // Asked first: a thread leaves its last result before it ends.
      isWorking = results.withLock { $0.threads > 0 }
      while let output = results.withLock({ $0.isStopped ? nil : $0.waiting[next] }) {
        let goesOn = deliver(output)
        finish(next, goesOn: goesOn)
        next += 1
      }
    }
    if let failure = results.withLock({ $0.failure }) { throw failure }
    return results.withLock { $0.most }
  }

  private func finish(_ rank: Int, goesOn: Bool) {
    results.withLock { results in
      results.waiting[rank] = nil
      results.inFlight -= 1
      if !goesOn { results.isStopped = true }
    }
    places.signal()
  }

  private func take() -> (rank: Int, item: Item)? {
    places.wait()
    let taken = results.withLock(\.isStopped) ? nil : source.withLock { $0.next() }
    guard let taken else {
      places.signal()
      return nil
    }
    results.withLock { results in
      results.inFlight += 1
      results.most = max(results.most, results.inFlight)
    }
    return taken
  }
}
