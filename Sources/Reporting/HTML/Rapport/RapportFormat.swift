import Deliberation

/// Gathers from documents what a report tells; the page is written by whoever has it whole.
public struct RapportFormat: CheckFormat {
  private let jour: Jour

  /// - Parameter jour: the day of the report.
  public init(jour: Jour) {
    self.jour = jour
  }

  public func write(_ checked: CheckedDocument, to rendered: inout Rendered) {
    rendered.bilan = Bilan(checked)
    rendered.engagements = EngagementSitue.tous(checked.dossier.seance, le: jour)
  }
}
