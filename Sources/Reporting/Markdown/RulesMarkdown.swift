import Deliberation
import Reading
import RuleEngine
import RuleTesting

/// The page of the rules: what each one says, needs, and concludes on a usual extract.
public struct RulesMarkdown {
  private let regles: [Regle]
  private let reads: [String: RuleReads]
  private let parametres: [String: Parametre]
  private let exemple: CheckedDocument?

  /// - Parameters:
  ///   - reads: what each rule reads, by id.
  ///   - parametres: those of the folder.
  ///   - exemple: an extract that the rules judged, shown beside each.
  public init(
    _ regles: [Regle], reads: [String: RuleReads], parametres: [Parametre],
    exemple: CheckedDocument?
  ) {
    self.regles = regles
    self.reads = reads
    self.parametres = Dictionary(parametres.map { ($0.nom, $0) }) { first, _ in first }
    self.exemple = exemple
  }

  /// The page, which ends with a newline. The same rules give the same bytes.
  public var page: String {
    let themes = Dictionary(grouping: regles) { Self.theme($0) }.sorted { $0.key < $1.key }
    let sections = themes.flatMap { theme, regles in
      ["## `\(theme)`"] + regles.sorted { $0.id < $1.id }.map(section)
    }
    let parts = [opening(themes.map { ($0.key, $0.value) })] + sections + [missing]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func opening(_ themes: [(nom: String, regles: [Regle])]) -> String {
    let rows = themes.map { theme in
      let ids = theme.regles.map { "[\($0.id)](#\($0.id))" }.sorted().joined(separator: ", ")
      return "| `\(theme.nom)` | \(theme.regles.count) | \(ids) |"
    }
    return """
      # Les règles

      Cette page est écrite par `make regles`, à partir des règles, de leurs essais et de leurs \
      paramètres : ne la modifiez pas.

      | dossier | règles | |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      *Lit* donne les faits que la règle demande, *à fournir* ceux qu'aucun texte ne donne : un \
      enregistrement JSON ou YAML les apporte.
      """
  }

  private func section(_ regle: Regle) -> String {
    let portee = regle.portee == .seance ? "la séance" : "chaque délibération"
    let reads = reads[regle.id]
    let faits = reads?.faits.filter { !Self.isDerived($0) } ?? []
    let lines = [
      "- articles : \(regle.articles.joined(separator: " ; "))",
      "- gravité : \(Mots.gravite(regle.gravite)) ; juge \(portee)",
      regle.enVigueur.map { "- en vigueur \(Self.periode($0))" },
      regle.aVerifier ? "- à vérifier : une seule source" : nil,
      Self.line("paramètres", reads?.parametres.map(parametre) ?? []),
      Self.line("lit", faits.map(Self.code)),
      Self.line("à fournir", faits.filter { !ChampsLus.contient($0) }.map(Self.code)),
      exemple.flatMap { outcome(regle, $0) }.map { "- sur l'extrait d'exemple : \($0)" },
    ]
    return "### \(regle.id)\n\n\(regle.titre).\n\n"
      + lines.compactMap { $0 }.joined(separator: "\n")
  }

  /// The facts that no text gives, and the rules that read them.
  private var missing: String {
    var rules: [String: [String]] = [:]
    for regle in regles {
      for fait in reads[regle.id]?.faits ?? []
      where !Self.isDerived(fait) && !ChampsLus.contient(fait) {
        rules[fait, default: []].append(regle.id)
      }
    }
    guard !rules.isEmpty else { return "" }
    let rows = rules.sorted { $0.key < $1.key }.map { fait, ids in
      "| \(Self.code(fait)) | \(ids.sorted().joined(separator: ", ")) |"
    }
    return "## À fournir\n\n| fait | règles |\n| --- | --- |\n" + rows.joined(separator: "\n")
  }
}

extension RulesMarkdown {
  /// « `quorum.fraction` (change le 12 mars 2020 et le 3 avril 2020) ».
  private func parametre(_ nom: String) -> String {
    let changes = parametres[nom]?.fenetres.dropFirst().map { "le " + Mots.date($0.du) } ?? []
    let shown = Set(changes).count > 4 ? Array(changes.prefix(4)) + ["d'autres jours"] : changes
    return Self.code(nom) + (shown.isEmpty ? "" : " (change \(Mots.enumeration(shown)))")
  }

  /// What the rule concludes on the extract; several délibérations are told by their worst.
  private func outcome(_ regle: Regle, _ document: CheckedDocument) -> String? {
    let verdicts = document.verdicts.filter { $0.regle.id == regle.id }
    guard let verdict = verdicts.first else { return nil }
    let manque =
      verdict.manquants.isEmpty || verdict.resultat != .indetermine
      ? "" : ", faute de " + Mots.enumeration(verdict.manquants.map(Self.code))
    return Mots.resultat(verdict.resultat) + manque
  }

  private static func line(_ name: String, _ items: [String]) -> String? {
    items.isEmpty ? nil : "- \(name) : \(items.joined(separator: ", "))"
  }

  private static func periode(_ periode: Regle.Periode) -> String {
    let du = periode.du.map { "depuis le \(Mots.date($0))" }
    let au = periode.au.map { "jusqu'au \(Mots.date($0))" }
    return [du, au].compactMap { $0 }.joined(separator: ", ")
  }

  /// The folder of a rule, in the folder of rules.
  private static func theme(_ regle: Regle) -> String {
    regle.fichier.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }

  private static func code(_ text: String) -> String { "`\(text)`" }

  /// Whether the fact is worked out from others.
  private static func isDerived(_ chemin: String) -> Bool {
    let name = chemin.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) } ?? chemin
    return derived.contains(name) && Chemin(chemin.replacing("[]", with: "[0]"))?.info != nil
  }

  private static let derived = Set(
    RuleLanguage.objects.flatMap { $0.derived.map(\.name) }
  ).subtracting(RuleLanguage.objects.flatMap { $0.fields.map(\.name) })
}
