import LuaHost

/// Finds the rules without essais, and the essais without a rule.
enum EssaisCheck {
  /// - Parameters:
  ///   - regles: the rules that load.
  ///   - sources: the files of rules, also those that do not load.
  static func findings(
    _ regles: [Regle], _ sources: [LuaSource], _ essais: [LuaSource]
  ) -> [LintFinding] {
    let tested = Set(essais.compactMap { RuleSet.regle(desEssais: $0.name) })
    let known = Set(regles.map(\.id)).union(sources.map { stem($0.name, ".lua") })
    let untested = regles.filter { !tested.contains($0.id) }.map {
      LintFinding(.noEssais($0.id), fichier: $0.fichier)
    }
    let orphans = essais.compactMap { source -> LintFinding? in
      let id = RuleSet.regle(desEssais: source.name) ?? ""
      return known.contains(id) ? nil : LintFinding(.orphanEssais(id), fichier: source.name)
    }
    return untested + orphans
  }

  /// The name of a file without its folder nor `suffix`.
  static func stem(_ path: String, _ suffix: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(suffix.count))
  }
}
