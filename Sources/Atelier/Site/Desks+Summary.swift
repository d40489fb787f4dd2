extension Desks {
  /// The pages that count and that follow.
  func addSummary(_ routes: inout Routes) {
    routes.add(.get, "/bilan") { _, _ in
      .page(BilanPage(bilan: try await acts.store.bilan(), regles: await rules.regles).html)
    }
    routes.add(.get, "/engagements") { _, _ in
      let engagements = try await acts.store.engagements(on: Self.today)
      return .page(EngagementsPage(engagements: engagements, jour: Self.today).html)
    }
  }
}
