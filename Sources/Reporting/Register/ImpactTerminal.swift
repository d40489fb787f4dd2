import Deliberation
import Register
import RuleEngine

/// What a change of the law would alter, on a terminal.
public struct ImpactTerminal {
  private let style: Style
  private let most: Int

  /// - Parameter most: the most acts to show under each rule.
  public init(style: Style, most: Int) {
    self.style = style
    self.most = most
  }

  /// The rules in order of their ids, the acts in the order in which they came.
  public func report(_ report: ImpactReport) -> String {
    let groups = report.groupes.sorted { $0.regle < $1.regle }.map(self.group)
    return (head(report) + groups).joined(separator: "\n") + "\n" + total(report) + "\n"
  }

  private func head(_ report: ImpactReport) -> [String] {
    let difference = report.difference
    guard !difference.regles.isEmpty else { return ["Rien ne diffère dans les règles."] }
    var parts: [String] = []
    if !difference.changees.isEmpty {
      parts.append(named(difference.changees, "règle diffère", "règles diffèrent"))
    }
    if !difference.parametres.isEmpty {
      parts.append(named(difference.parametres, "paramètre diffère", "paramètres diffèrent"))
    }
    let run = Mots.compte(difference.regles.count, "règle rejouée", "règles rejouées")
    return [parts.joined(separator: " ; ") + " ; \(run)."]
  }

  private func named(_ names: [String], _ one: String, _ several: String) -> String {
    let shown = names.count > 8 ? names.prefix(8) + ["…"] : names[...]
    return Mots.compte(names.count, one, several) + " (\(shown.joined(separator: ", ")))"
  }

  private func group(_ group: ImpactReport.Groupe) -> String {
    let acts = Set(group.lignes.map(\.acte.numero)).count
    var lines = [
      "",
      style.bold(group.regle) + "  (\(group.articles.joined(separator: ", ")))",
      "  " + Mots.compte(acts, "acte changerait", "actes changeraient") + " : " + kinds(group),
    ]
    for ligne in group.lignes.prefix(most) { lines += self.lines(ligne) }
    if group.lignes.count > most { lines.append("  … et \(group.lignes.count - most) autres") }
    return lines.joined(separator: "\n")
  }

  /// « conforme → nullité 12, nullité → conforme 1 ».
  private func kinds(_ group: ImpactReport.Groupe) -> String {
    let kinds = group.lignes.map { word($0.change.avant) + " → " + word($0.change.apres) }
    let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private func lines(_ ligne: ImpactReport.Ligne) -> [String] {
    let acte = ligne.acte
    let item =
      ligne.change.deliberation.map { "  délibération \(visible($0.unicodeScalars))" } ?? ""
    let place = visible((acte.commune ?? acte.assemblee ?? acte.nom).unicodeScalars)
    let adopted = ligne.change.isAdopted ? "" : "  (non adopté)"
    return [
      "  \(acte.empreinte.court)  \(acte.date?.description ?? "sans date ")  \(place)" + item
        + adopted,
      "    avant  " + side(ligne.change.avant), "    après  " + side(ligne.change.apres),
    ]
  }

  private func side(_ side: VerdictChange.Side?) -> String {
    side.map { "\(word($0)) : \(visible($0.reason.unicodeScalars))" } ?? word(nil)
  }

  private func word(_ side: VerdictChange.Side?) -> String {
    guard let side else { return "sans règle" }
    return side.gravite.map(Mots.gravite) ?? Mots.resultat(side.resultat)
  }

  private func total(_ report: ImpactReport) -> String {
    let looked = Mots.compte(report.looked, "acte regardé", "actes regardés")
    let changed = Mots.compte(report.changed, "changerait", "changeraient")
    return "\n\(looked) : \(changed), dont \(Mots.compte(report.adopted, "adopté", "adoptés"))."
  }
}
