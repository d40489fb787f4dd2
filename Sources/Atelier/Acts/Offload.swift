import Dispatch

/// What `work` gives, done on a thread that may wait: reading a PDF waits for another program, and
/// the few threads of tasks are to stay free for those who type.
func offload<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    DispatchQueue.global().async { continuation.resume(returning: work()) }
  }
}
