import Reporting
import RuleEngine

extension Desks {
  /// The catalogue, each rule, the checks of its text, and its saving.
  func addRules(_ routes: inout Routes) {
    routes.add(.get, "/regles") { request, _ in
      await rules.refresh()
      let law = await rules.law
      return .page(
        ReglesPage(
          regles: await rules.regles, problemes: await rules.problemes,
          dossier: law.ruleSet.dossier,
          ordre: ReglesPage.Ordre(rawValue: request.head.query["par"] ?? "") ?? .theme,
          history: await rules.history()
        ).html)
    }
    routes.add(.get, "/regles/:") { request, words in
      try await rule(words[0], ligne: request.head.query["ligne"].flatMap { Int($0) })
    }
    routes.add(.post, "/regles/:/controle") { request, words in
      let texte = try await text(of: words[0])
      let findings = try RuleCheck.findings(
        request.text ?? "", fichier: texte.fichier, law: await rules.law)
      return try .json(findings.map(RuleCheck.Note.init))
    }
    routes.add(.post, "/regles/:/impact") { request, words in
      let impact = try await Impact(
        try await text(of: words[0]), next: request.text ?? "", law: await rules.law,
        store: acts.store)
      return try .json(impact)
    }
    routes.add(.post, "/regles/:") { request, words in try await save(words[0], request.form) }
  }

  private func text(of stem: String) async throws -> RuleText {
    guard let texte = await rules.text(of: stem) else { throw Failure.notFound }
    return texte
  }

  private func rule(_ stem: String, ligne: Int?) async throws -> Response {
    await rules.refresh()
    let texte = try await text(of: stem)
    let law = await rules.law
    let name = texte.fichier.dropFirst(law.ruleSet.dossier.count).drop { $0 == "/" }
    return .page(
      ReglePage(
        stem: stem, regle: await rules.regles.first { $0.fichier == texte.fichier },
        texte: texte, problemes: await rules.problemes.filter { $0.fichier == texte.fichier },
        essais: try? EssaiRun(fichier: texte.fichier, law: law),
        history: await rules.history().filter { $0.fichier == name }, ligne: ligne
      ).html)
  }

  /// What a save gives the editor.
  private struct Answer: Encodable {
    var base: String?
    var refus: String?
    var notes: [RuleCheck.Note] = []
    /// What the file has become meanwhile, and how it differs from what the edit began with.
    var texte: String?
    var differences: [String] = []
    var essais: EssaiRun?
  }

  private func save(_ stem: String, _ form: [String: String]) async throws -> Response {
    let base = RuleDesk.Base(empreinte: form["base"] ?? "", text: form["depart"])
    // A form sends the ends of lines as CR LF.
    let code = (form["code"] ?? "").replacing("\r\n", with: "\n")
    do throws(SaveRefused) {
      try await rules.save(
        stem, code, base: base, auteur: form["auteur"] ?? "", motif: form["motif"] ?? "")
    } catch {
      return try Self.answer(error)
    }
    let texte = try await text(of: stem)
    Task { try? await acts.judgeAgain() }
    return try .json(
      Answer(
        base: texte.empreinte,
        essais: try? EssaiRun(fichier: texte.fichier, law: await rules.law)))
  }

  private static func answer(_ refused: SaveRefused) throws -> Response {
    var answer = Answer(refus: SaveRefusedPhrase.phrase(refused))
    var status = Status.refused
    switch refused {
    case .problems(let problemes): answer.notes = problemes.map(RuleCheck.Note.init)
    case .changedMeanwhile(let now, let differences):
      (answer.base, answer.texte, answer.differences) = (now.empreinte, now.text, differences)
      status = .conflict
    case .unknownFile: status = .notFound
    case .disk: status = .failed
    case .noReason, .badValue: break
    }
    return try .json(answer, status: status)
  }
}
