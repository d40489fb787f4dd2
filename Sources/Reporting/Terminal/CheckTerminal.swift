import Deliberation
import RuleEngine

/// What `check` prints for a person: findings, then what to ask for, then a tally.
public struct CheckTerminal: Sendable {
  private let style: Style
  private let all: Bool
  private let verbose: Bool

  /// - Parameter all: whether conforme and sans objet are printed too.
  /// - Parameter verbose: whether the lines that belong to no fact are printed too.
  public init(style: Style, all: Bool, verbose: Bool = false) {
    self.style = style
    self.all = all
    self.verbose = verbose
  }

  /// The report on one document; its lines end with a newline.
  public func report(_ checked: CheckedDocument) -> String {
    let lecture = LectureTerminal(style: style)
    var blocks = [heading(checked)]
    blocks += checked.dossier.remarques.map { "Lecture : " + RemarquePhrase.phrase($0) }
    blocks += checked.verdicts.filter { $0.resultat == .erreur }.map(broken)
    blocks += findings(checked)
    if all { blocks += [conformes(checked, .conforme), conformes(checked, .sans_objet)] }
    blocks.append(lecture.contradictions(checked.dossier))
    blocks.append(pieces(checked))
    if let pieces = checked.pieces { blocks += PiecesTerminal(style: style).blocks(pieces) }
    if verbose { blocks.append(lecture.nonRattachees(checked.dossier)) }
    blocks.append(tally(Synthese(checked.verdicts), checked))
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ checked: CheckedDocument) -> String {
    let seance = checked.dossier.seance
    let assemblee = Assemblage.nom(seance.assemblee)
    let date = seance.date.map { ", séance du \(Mots.date($0))" } ?? ""
    return style.bold(checked.fichier) + (assemblee.isEmpty ? "" : "\n\(assemblee)\(date)")
  }

  private func findings(_ checked: CheckedDocument) -> [String] {
    let found = checked.verdicts.filter { $0.resultat == .manquement }
    let sorted = found.enumerated().sorted { left, right in
      let (a, b) = (left.element.gravite ?? .information, right.element.gravite ?? .information)
      return a == b ? left.offset < right.offset : a > b
    }
    return sorted.map { finding($0.element, checked) }
  }

  private func finding(_ verdict: Verdict, _ checked: CheckedDocument) -> String {
    let gravite = verdict.gravite ?? .information
    let word = style.gravite(gravite, Mots.gravite(gravite).uppercased())
    var lines = ["\(word)  \(verdict.regle.id)  (\(articles(verdict)))"]
    lines.append("  " + item(verdict, checked) + VerdictPhrase.message(verdict))
    for quote in Quote.lines(of: verdict, in: checked.dossier, most: 3) {
      lines += quote.map { "  " + style.dim($0) }
    }
    if let remede = verdict.remede { lines.append("  → " + remede) }
    if let derogation = verdict.derogation {
      lines.append("  " + ReglagesPhrase.phrase(derogation))
    }
    return lines.joined(separator: "\n")
  }

  private func broken(_ verdict: Verdict) -> String {
    let place = verdict.erreur.map { error in
      "\(error.chunk ?? verdict.regle.fichier)\(error.line.map { ":\($0)" } ?? "")"
    }
    let head = "\(style.error("RÈGLE EN ERREUR"))  \(verdict.regle.id)  (\(place ?? ""))"
    let line = verdict.erreur?.sourceLine.map { "\n  " + style.dim(String($0.trimmed)) } ?? ""
    let callers = (verdict.erreur.map(LuaPhrase.callers) ?? []).map { "\n  " + style.dim($0) }
    return head + "\n  " + VerdictPhrase.message(verdict) + line + callers.joined()
  }

  private func conformes(_ checked: CheckedDocument, _ resultat: Resultat) -> String {
    let verdicts = checked.verdicts.filter { $0.resultat == resultat }
    guard !verdicts.isEmpty else { return "" }
    let width = verdicts.map(\.regle.id.count).max() ?? 0
    let rows = verdicts.map { verdict in
      let id = verdict.regle.id.padding(to: width)
      return "  \(id)  \(item(verdict, checked))\(VerdictPhrase.message(verdict))"
    }
    let title = resultat == .conforme ? style.good("Conforme") : "Sans objet"
    return ([title] + rows).joined(separator: "\n")
  }

  private func pieces(_ checked: CheckedDocument) -> String {
    let verdicts = checked.verdicts.filter { $0.resultat == .indetermine }
    guard !verdicts.isEmpty else { return "" }
    let rows = verdicts.map { verdict in
      "  - \(item(verdict, checked))\(VerdictPhrase.message(verdict)) "
        + style.dim("[\(verdict.regle.id)]")
    }
    return ([style.bold("Pièces à demander")] + rows).joined(separator: "\n")
  }

  private func tally(_ synthese: Synthese, _ checked: CheckedDocument) -> String {
    let manquements = synthese[.manquement]
    var parts = [Mots.compte(synthese[.conforme], "conforme", "conformes")]
    let detail = Gravite.allCases.filter { synthese[$0] > 0 }.map {
      Mots.compte(synthese[$0], $0)
    }
    parts.append(
      Mots.compte(manquements, "manquement", "manquements")
        + (detail.isEmpty ? "" : " (\(detail.joined(separator: ", ")))")
        + (synthese.derogations == 0 ? "" : " dont \(synthese.derogations) sous dérogation"))
    parts.append(Mots.compte(synthese[.indetermine], "indéterminé", "indéterminés"))
    parts.append("\(synthese[.sans_objet]) sans objet")
    if synthese[.erreur] > 0 { parts.append("\(synthese[.erreur]) en erreur") }
    let total = checked.verdicts.count
    return style.bold(Mots.compte(total, "contrôle", "contrôles") + " : ")
      + parts.joined(separator: ", ") + "."
  }

  private func articles(_ verdict: Verdict) -> String {
    verdict.articles.joined(separator: ", ")
  }

  /// Which délibération, where the document holds several.
  private func item(_ verdict: Verdict, _ checked: CheckedDocument) -> String {
    guard verdict.item != nil, (checked.dossier.seance.deliberations?.count ?? 0) > 1 else {
      return ""
    }
    let rang = verdict.ordre ?? (verdict.item ?? 0) + 1
    return verdict.deliberation.map { "délibération \($0) : " } ?? "point \(rang) : "
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate var trimmed: Substring { drop { $0 == " " || $0 == "\t" } }
}
