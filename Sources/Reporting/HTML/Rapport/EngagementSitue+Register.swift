import Deliberation
import Register

extension Register {
  /// What the acts that are kept bind to, and what was done about it, on `jour`. O(acts): each
  /// record is read.
  public func engagements(on jour: Jour) throws(RegisterError) -> [EngagementSitue] {
    try engagements().map { EngagementSitue($0, le: jour) }
  }
}
