import Deliberation
import Dispatch
import LuaHost
import RuleEngine
import Synchronization

extension EssaiRunner {
  /// Runs every case of `suite` on so many cores, an evaluator each; the report is that of one.
  ///
  /// - Throws: `LuaError` when no state can be made.
  public static func run(
    _ suite: EssaiSuite, of law: Law, jobs: Int,
    document: @escaping @Sendable (String) -> Seance?,
    message: @escaping @Sendable (Verdict) -> String
  ) throws(LuaError) -> EssaiReport {
    let parts = suite.parts(max(1, jobs))
    let reports = Mutex<[Int: Result<EssaiReport, LuaError>]>([:])
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let result = Result { () throws(LuaError) in
        EssaiRunner(try Evaluator(law), parts[index], document: document).run(message: message)
      }
      reports.withLock { $0[index] = result }
    }
    var whole = EssaiReport()
    for index in parts.indices {
      guard let part = try reports.withLock({ $0[index] })?.get() else { continue }
      whole.resultats += part.resultats
      whole.fautes += part.fautes
      whole.sansEssai += part.sansEssai
    }
    return whole
  }
}
