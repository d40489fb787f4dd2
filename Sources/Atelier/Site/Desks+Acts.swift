import Reporting

extension Desks {
  /// The list of acts, their import, and each act.
  func addActs(_ routes: inout Routes) {
    routes.add(.get, "/actes") { request, _ in try await list(request.head.query) }
    routes.add(.post, "/actes/import") { request, _ in
      let nom = request.head.query["nom"] ?? ""
      return try .json(try await imports.begin(request.body, nom: nom.isEmpty ? "document" : nom))
    }
    routes.add(.get, "/actes/import/:") { _, words in
      guard let number = Int(words[0]), let progress = await imports.progress(number) else {
        throw Failure.notFound
      }
      return try .json(progress)
    }
    routes.add(.get, "/actes/:") { _, words in .page(ActePage(try await judged(words[0])).html) }
    routes.add(.get, "/actes/:/fiche") { _, words in
      let regles = await rules.law.ruleSet.empreinte
      return .page(
        FichePage(judged: try await judged(words[0]), regles: regles, jour: Self.today).html)
    }
    routes.add(.get, "/actes/:/explication/:/:") { request, words in
      try await explanation(words, isFragment: request.head.query["fragment"] != nil)
    }
    routes.add(.post, "/actes/:/corrections") { request, words in
      try await correction(of: words[0], request.form)
    }
  }

  private func judged(_ id: String) async throws -> ActDesk.Judged {
    guard let judged = try await acts.judged(id) else { throw Failure.notFound }
    return judged
  }

  private func list(_ query: [String: String]) async throws -> Response {
    let filter = ActFilter(query)
    let page = max(0, min(Int(query["page"] ?? "") ?? 0, 1_000_000))
    let found = try await acts.store.rows(
      filter, start: page * ActesPage.size, count: ActesPage.size)
    let kept =
      filter.isEmpty
      ? found.total : try await acts.store.rows(ActFilter(), start: 0, count: 0).total
    return .page(
      ActesPage(
        filter: filter, rows: found.rows, total: found.total, kept: kept, page: page,
        regles: await rules.regles
      ).html)
  }

  /// A verdict in full: alone for our script, as a page for a browser without it.
  private func explanation(_ words: [String], isFragment: Bool) async throws -> Response {
    let judged = try await judged(words[0])
    guard
      let explained = await rules.explain(
        words[1], item: Int(words[2]), of: judged.dossier, nom: judged.act.nom)
    else { throw Failure.notFound }
    let fragment = ExplicationFragment(explained: explained).html
    guard !isFragment else { return .page(fragment.html) }
    return .page(
      Frame.page(
        explained.verdict.regle.titre, section: .actes,
        main: """
          <p class="sur"><a href="/actes/\(words[0])">Revenir à l'acte</a></p>
          <h1>\(explained.verdict.regle.titre)</h1>
          <p>\(VerdictPhrase.message(explained.verdict))</p>
          \(fragment)
          """))
  }

  private func correction(of id: String, _ form: [String: String]) async throws -> Response {
    do {
      try await acts.correct(
        id, chemin: form["fait"] ?? "", text: form["valeur"] ?? "", auteur: form["auteur"] ?? "",
        motif: form["motif"] ?? "")
      return .redirect("/actes/\(Percent.encoded(id))#faits")
    } catch is ActDesk.Refused {
      throw Failure.badRequest
    }
  }
}
