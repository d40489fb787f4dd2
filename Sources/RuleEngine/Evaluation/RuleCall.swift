import LuaHost

/// Calls the two functions of a rule on an encoded séance.
struct RuleCall {
  let rule: CompiledRule
  let state: LuaState
  let encoded: EncodedSeance
  let item: Int?

  func conclusion() -> Conclusion {
    do throws(LuaError) {
      if let refusal = try champ() { return refusal }
      return try controle()
    } catch {
      return .erreur(error)
    }
  }

  private var arguments: [LuaArgument] { encoded.arguments(item: item) }

  /// Nil when the rule applies.
  private func champ() throws(LuaError) -> Conclusion? {
    guard let champ = rule.champ else { return nil }
    switch try state.call(champ, arguments) {
    case .stopped(let facts):
      let domaines = facts.map { Domaine($0, in: encoded) }
      if let essai = essai(domaines, facts, inChamp: true) { return essai }
      return .sansObjet(.champInconnu(domaines.first?.chemins.first ?? ""))
    case .returned(let values):
      if values.first == .bool(true) { return nil }
      guard let issue = Issue(values.first) else { return .sansObjet(.horsChamp) }
      return .issue(issue)
    }
  }

  private func controle() throws(LuaError) -> Conclusion {
    switch try state.call(rule.controle, arguments) {
    case .stopped(let facts):
      let domaines = facts.map { Domaine($0, in: encoded) }
      if let essai = essai(domaines, facts, inChamp: false) { return essai }
      for case .horsFenetre(let nom) in domaines { return .sansObjet(.horsFenetre(nom)) }
      return .manque(manquants(domaines))
    case .returned(let values):
      guard let issue = Issue(values.first) else { throw noOutcome() }
      return .issue(issue)
    }
  }

  /// In `champ` a fact that nothing tells means no; only what is disputed is tried.
  private func essai(
    _ domaines: [Domaine], _ facts: [FactID], inChamp: Bool
  ) -> Conclusion? {
    for (domaine, fact) in zip(domaines, facts) {
      guard case .valeurs(let chemin, let hypotheses) = domaine else { continue }
      if inChamp, !estConteste(fact) { continue }
      return .essaie(chemin: chemin, hypotheses)
    }
    return nil
  }

  private func estConteste(_ fact: FactID) -> Bool {
    switch encoded.attente(fact) {
    case .conteste, .presents, .parametre: true
    default: false
    }
  }

  private func manquants(_ domaines: [Domaine]) -> [String] {
    domaines.reduce(into: []) { kept, domaine in
      guard case .aucun(let chemins) = domaine else { return }
      for chemin in chemins where !kept.contains(chemin) { kept.append(chemin) }
    }
  }

  private func noOutcome() -> LuaError {
    LuaError(
      kind: .runtime, chunk: rule.regle.fichier,
      message: "controle returned no outcome")
  }
}
