extension CheckTerminal: CheckFormat {
  /// An empty line between reports.
  public var separator: String { "\n" }

  public func write(_ checked: CheckedDocument, to rendered: inout Rendered) {
    rendered.output = report(checked)
  }
}
