import Deliberation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the pages work on.
struct Desks: Sendable {
  let rules: RuleDesk
  let acts: ActDesk
  let imports: ImportDesk

  init(rules: RuleDesk, store: any ActStore) {
    self.rules = rules
    acts = ActDesk(store: store, rules: rules)
    imports = ImportDesk(rules: rules, store: store)
  }

  /// The addresses of all pages.
  func routes() -> Routes {
    var routes = Routes(failure: FailurePage.response)
    StaticFile.addRoutes(&routes)
    CodeMirror.addRoutes(&routes)
    routes.add(.get, "/") { _, _ in .redirect("/actes") }
    addActs(&routes)
    addRules(&routes)
    addParameters(&routes)
    addSummary(&routes)
    return routes
  }

  /// The day that the clock tells, in UTC.
  static var today: Jour {
    Jour(numero: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
