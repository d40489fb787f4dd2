/// Every verdict of a document in one JSON object, an object a line unless `pretty`.
public struct VerdictLines: CheckFormat {
  private let pretty: Bool

  public init(pretty: Bool) {
    self.pretty = pretty
  }

  public func write(_ checked: CheckedDocument, to rendered: inout Rendered) {
    rendered.output = VerdictWriter.json(checked, pretty: pretty) + "\n"
  }
}
