/// How counts alone are written, once, after the last document.
public protocol BilanFormat: CheckFormat {
  /// The whole text.
  func text(_ bilan: Bilan) -> String
}

extension BilanFormat {
  public func write(_ checked: CheckedDocument, to rendered: inout Rendered) {
    rendered.bilan = Bilan(checked)
  }

  public func closing(_ gathered: Gathered) -> String { text(gathered.bilan) }
}
