import Dispatch

/// The same work on each item of a sequence, on several threads, the results in the order of the
/// items: whatever the number of threads, the caller sees the same calls of `deliver`.
///
///     OrderedWork(jobs: 4).run({ files.next() }, worker: { { parse($0) } }, deliver: { show($0) })
public struct OrderedWork: Sendable {
  /// Items that each thread may be ahead by, of what was delivered, unless told otherwise.
  public static let aheadOfEach = 8

  /// How many threads work; 1 is the caller's own.
  public let jobs: Int
  private let ahead: Int
  /// The most items taken and not yet delivered.
  public var window: Int { jobs == 1 ? 1 : jobs * ahead }

  /// Work on `jobs` threads, one at least.
  ///
  /// - Parameter ahead: items that each thread may be ahead by; fewer of large ones.
  public init(jobs: Int, ahead: Int = Self.aheadOfEach) {
    self.jobs = max(1, jobs)
    self.ahead = max(1, ahead)
  }

  /// Takes the items one by one, whenever a thread is free and fewer than `window` are in flight,
  /// and gives each result to `deliver` on the caller's thread.
  ///
  /// - Parameters:
  ///   - items: gives the next item, nil at the end; called from any thread, from one at a time.
  ///   - worker: makes what works on one thread; called once on each.
  ///   - deliver: false ends the work: what is in hand is finished and dropped.
  /// - Returns: the most items that were in flight at once.
  /// - Throws: what `worker` throws.
  @discardableResult
  public func run<Item: Sendable, Output: Sendable, Failure: Error>(
    _ items: sending @escaping () -> Item?,
    worker: @escaping @Sendable () throws(Failure) -> (Item) -> Output,
    deliver: (Output) -> Bool
  ) throws(Failure) -> Int {
    guard jobs > 1 else { return try inTurn(items, worker, deliver) }
    let line = WorkLine<Item, Output, Failure>(items, window: window)
    for _ in 0..<jobs {
      line.enter()
      DispatchQueue.global().async {
        let result = Result { () throws(Failure) in try worker() }
        switch result {
        case .success(let work): line.work(work)
        case .failure(let error): line.fail(error)
        }
        line.leave()
      }
    }
    return try line.deliver(to: deliver)
  }

  private func inTurn<Item: Sendable, Output, Failure: Error>(
    _ items: () -> Item?, _ worker: () throws(Failure) -> (Item) -> Output,
    _ deliver: (Output) -> Bool
  ) throws(Failure) -> Int {
    let work = try worker()
    var most = 0
    while let item = items() {
      most = 1
      guard deliver(work(item)) else { break }
    }
    return most
  }
}
