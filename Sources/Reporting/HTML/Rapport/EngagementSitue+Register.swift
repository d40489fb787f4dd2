import Deliberation
import Register

extension Register {
  /// What the acts that are kept promise, on `jour`. O(acts): each record is read.
  public func engagements(on jour: Jour) throws(RegisterError) -> [EngagementSitue] {
    var engagements: [EngagementSitue] = []
    for acte in try actes() {
      engagements += EngagementSitue.tous(try self.acte(acte.numero).seance, le: jour)
    }
    return engagements
  }
}
