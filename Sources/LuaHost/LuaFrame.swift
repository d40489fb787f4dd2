/// A function of a source that was under way when an error arose.
///
/// ```swift
/// for frame in error.traceback { print("\(frame.chunk):\(frame.line ?? 0)") }
/// ```
public struct LuaFrame: Sendable, Equatable {
  /// The name of the source.
  public let chunk: String
  /// The line that was running, from 1.
  public let line: Int?
  /// The name by which it was called; nil for the source itself and for what Swift called.
  public let function: String?

  public init(chunk: String, line: Int? = nil, function: String? = nil) {
    self.chunk = chunk
    self.line = line
    self.function = function
  }
}
