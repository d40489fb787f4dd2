/// What holds documents: a list of files, an archive, a stream.
protocol Container: AnyObject {
  /// The next of what it holds; nil at the end.
  func next() -> Contained?
  /// How many it holds still; nil when only reading would tell.
  var left: Int? { get }
}

/// What a container holds.
enum Contained {
  case document(PendingDocument)
  case container(any Container)
}
