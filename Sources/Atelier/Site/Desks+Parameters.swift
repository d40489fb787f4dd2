import RuleEngine

extension Desks {
  /// The parameters, and the form that adds a value to one.
  func addParameters(_ routes: inout Routes) {
    routes.add(.get, "/parametres") { _, _ in
      await rules.refresh()
      return .page(
        ParametresPage(parametres: await rules.law.parametres, jour: Self.today).html)
    }
    routes.add(.get, "/parametres/:") { _, words in
      await rules.refresh()
      return .page(ParametrePage(parametre: try await parameter(words[0]), jour: Self.today).html)
    }
    routes.add(.post, "/parametres/:") { request, words in
      try await add(to: words[0], request.form)
    }
  }

  private func parameter(_ nom: String) async throws -> Parametre {
    guard let parametre = await rules.parametre(nom) else { throw Failure.notFound }
    return parametre
  }

  private func add(to nom: String, _ form: [String: String]) async throws -> Response {
    let champ = { (nom: String) in form[nom] ?? "" }
    do throws(SaveRefused) {
      try await rules.add(
        to: nom, du: champ("du"), valeur: champ("valeur"), source: champ("source"),
        auteur: champ("auteur"), motif: champ("motif"))
    } catch {
      var page = ParametrePage(parametre: try await parameter(nom), jour: Self.today)
      let phrase = SaveRefusedPhrase.phrase(error)
      page.refus = phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
      page.saisie = form
      return .page(page.html, status: .refused)
    }
    Task { try? await acts.judgeAgain() }
    return .redirect("/parametres/\(Percent.encoded(nom))")
  }
}
