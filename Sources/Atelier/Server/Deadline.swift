/// A moment after which a wait is given up.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  init(after time: Duration) {
    end = .now + time
  }

  /// What `work` gives; throws `tooSlow` when it is not done by then.
  func wait<Value: Sendable>(
    for work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(until: end, clock: .continuous)
        throw RequestFault.tooSlow
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw RequestFault.closed }
      return value
    }
  }
}
