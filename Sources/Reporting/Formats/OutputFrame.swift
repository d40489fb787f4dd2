/// What stands around the texts that documents give, so that together they are one output.
public protocol OutputFrame: Sendable {
  /// Before the first document, and when there is none.
  var opening: String { get }
  /// Between two documents that give a text.
  var separator: String { get }
  /// After the last document.
  func closing(_ gathered: Gathered) -> String
}

extension OutputFrame {
  public var opening: String { "" }
  public var separator: String { "" }
  public func closing(_ gathered: Gathered) -> String { "" }
}

/// Texts as they come, one after the other.
public struct PlainFrame: OutputFrame {
  public init() {}
}
