/// Which lines of a source ran, and where each went.
public struct LineNotes: Sendable, Equatable {
  /// From one line to another of the same call of a function.
  public struct Step: Sendable, Hashable {
    public let from: Int
    public let to: Int

    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  public var lines: Set<Int>
  public var steps: Set<Step>

  public init(lines: Set<Int> = [], steps: Set<Step> = []) {
    self.lines = lines
    self.steps = steps
  }
}
