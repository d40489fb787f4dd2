/// How the verdicts on documents are written.
///
/// A document is written on any thread, and says nothing of the others; the frame joins them in
/// their order, so that a stream of any length is written as it is read.
public protocol CheckFormat: OutputFrame {
  /// Adds what `checked` gives to `rendered`.
  func write(_ checked: CheckedDocument, to rendered: inout Rendered)
}
