import Synchronization
import Testing
import Workers

@Suite struct OrderedWorkTests {
  private struct Refused: Error, Equatable {}

  /// Numbers from 0, and how many were taken.
  private final class Counted: Sendable {
    private let count = Mutex(0)
    private let most: Int

    init(_ most: Int) { self.most = most }

    var taken: Int { count.withLock { $0 } }

    func next() -> Int? {
      count.withLock { count in
        guard count < most else { return nil }
        defer { count += 1 }
        return count
      }
    }
  }

  @Test(arguments: [1, 2, 4, 9]) func resultsComeInTheOrderOfTheItems(jobs: Int) {
    var seen: [Int] = []
    OrderedWork(jobs: jobs).run(Counted(1_000).next) {
      { number in
        // The first of ten takes longest, so that threads end out of order.
        (0..<(number % 10 == 0 ? 20_000 : 1)).reduce(0) { $0 ^ $1 } == -1 ? -1 : number * 2
      }
    } deliver: {
      seen.append($0)
      return true
    }
    #expect(seen == (0..<1_000).map { $0 * 2 })
  }

  @Test(arguments: [1, 2, 4]) func noMoreItemsAreInFlightThanTheWindow(jobs: Int) {
    let work = OrderedWork(jobs: jobs)
    var delivered = 0
    var ahead = 0
    let numbers = Counted(500)
    let most = work.run(numbers.next) {
      { $0 }
    } deliver: { _ in
      ahead = max(ahead, numbers.taken - delivered)
      delivered += 1
      return true
    }
    #expect(most <= work.window)
    #expect(ahead <= work.window)
    #expect(most >= 1)
  }

  @Test(arguments: [1, 2, 4]) func aSlowReaderHoldsTheItemsBack(jobs: Int) {
    let work = OrderedWork(jobs: jobs)
    let numbers = Counted(10_000)
    work.run(numbers.next) {
      { $0 }
    } deliver: {
      $0 < 3
    }
    #expect(numbers.taken <= 4 + work.window)
  }

  @Test(arguments: [1, 2, 4]) func nothingIsDeliveredOnceItIsRefused(jobs: Int) {
    var seen: [Int] = []
    OrderedWork(jobs: jobs).run(Counted(100).next) {
      { $0 }
    } deliver: {
      seen.append($0)
      return $0 < 10
    }
    #expect(seen == Array(0...10))
  }

  @Test(arguments: [1, 2, 4]) func noItemGivesNoResult(jobs: Int) {
    let most = OrderedWork(jobs: jobs).run(Counted(0).next) {
      { $0 }
    } deliver: {
      _ in
      Issue.record("a result of nothing")
      return true
    }
    #expect(most == 0)
  }

  @Test(arguments: [1, 2, 4]) func aWorkerThatCannotBeMadeEndsTheRun(jobs: Int) {
    #expect(throws: Refused.self) {
      try OrderedWork(jobs: jobs).run(Counted(1_000).next) {
        () throws(Refused) -> (Int) -> Int in
        throw Refused()
      } deliver: { _ in
        true
      }
    }
  }

  @Test func oneJobAtLeast() {
    #expect(OrderedWork(jobs: 0).jobs == 1)
    #expect(OrderedWork(jobs: -3).jobs == 1)
    #expect(OrderedWork(jobs: 1).window == 1)
    #expect(OrderedWork(jobs: 2).window == 2 * OrderedWork.aheadOfEach)
    #expect(OrderedWork(jobs: 3, ahead: 2).window == 6)
    #expect(OrderedWork(jobs: 3, ahead: 0).window == 3)
  }
}
