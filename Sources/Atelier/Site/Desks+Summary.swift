extension Desks {
  /// The page that counts.
  func addSummary(_ routes: inout Routes) {
    routes.add(.get, "/bilan") { _, _ in
      let rows = try await acts.store.rows(ActFilter(), start: 0, count: .max).rows
      return .page(BilanPage(comptes: Comptes(rows), regles: await rules.regles).html)
    }
  }
}
