import Deliberation
import RuleEngine

/// What `explain` prints of one verdict: twelve lines at most, or everything.
public struct ExplainTerminal {
  /// The most lines of text, and the most parameters, of the short form.
  private static let most = 2

  let style: Style
  let full: Bool

  /// - Parameter full: whether every fact, parameter and reading is told.
  public init(style: Style, full: Bool) {
    self.style = style
    self.full = full
  }

  /// The explanation; its lines end with a newline.
  public func report(_ explained: ExplainedVerdict) -> String {
    let verdict = explained.verdict
    var lines = [heading(verdict), "  " + VerdictPhrase.message(verdict)]
    if let derogation = verdict.derogation {
      lines.append("  " + ReglagesPhrase.phrase(derogation))
    }
    lines += texte(explained).map { "  " + $0 }
    lines += droit(explained).map { "  " + $0 }
    lines.append("  Règle : " + style.dim(place(verdict)))
    lines += suite(explained).map { "  " + $0 }
    if full { lines += details(explained) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ verdict: Verdict) -> String {
    let articles = verdict.articles.isEmpty ? "" : "  (\(verdict.articles.joined(separator: ", ")))"
    let point = verdict.item.map { item in
      verdict.deliberation.map { ", délibération \($0)" }
        ?? ", point \(verdict.ordre ?? item + 1)"
    }
    return "\(conclusion(verdict))  \(verdict.regle.id)\(point ?? "")\(articles)"
  }

  private func conclusion(_ verdict: Verdict) -> String {
    switch verdict.resultat {
    case .manquement:
      let gravite = verdict.gravite ?? .information
      return style.gravite(gravite, Mots.gravite(gravite).uppercased())
    case .conforme: return style.good("CONFORME")
    case .erreur: return style.error("RÈGLE EN ERREUR")
    case .indetermine, .sans_objet:
      return style.bold(Mots.resultat(verdict.resultat).uppercased())
    }
  }

  /// The lines that the verdict rests on; the facts when no line is known.
  private func texte(_ explained: ExplainedVerdict) -> [String] {
    let verdict = explained.verdict
    let quotes = Quote.lines(of: verdict, in: explained.dossier, most: Self.most)
    return quotes.isEmpty ? faits(verdict) : quotes.flatMap { $0 }.map(style.dim)
  }

  private func faits(_ verdict: Verdict) -> [String] {
    FaitPhrase.resume(verdict.faits, most: 3, suite: " ; … (--full)").map {
      ["Le dossier dit : " + $0]
    } ?? []
  }

  /// What the law fixes, sourced values first.
  private func droit(_ explained: ExplainedVerdict) -> [String] {
    let lus = explained.verdict.parametres
    let fixes = explained.parametres.filter { parametre in
      lus.contains { $0.nom == parametre.nom && $0.source != nil }
    }
    let autres = explained.parametres.filter { !fixes.contains($0) }
    let rows = (fixes + autres).map { parametre in
      DroitPhrase.line(parametre, lus.filter { $0.nom == parametre.nom })
    }
    guard rows.count > Self.most, !full else { return rows.map { "La loi : " + $0 } }
    let reste = Mots.compte(rows.count - Self.most, "autre", "autres")
    return rows.prefix(Self.most - 1).map { "La loi : " + $0 }
      + ["La loi : \(rows[Self.most - 1]) ; et \(reste) (--full)"]
  }

  private func place(_ verdict: Verdict) -> String {
    if let error = verdict.erreur {
      let fichier = error.chunk ?? verdict.regle.fichier
      return fichier + (error.line.map { ":\($0)" } ?? "")
    }
    return verdict.branche.map { "\($0.fichier):\($0.ligne)" } ?? verdict.regle.fichier
  }

  /// What would change the verdict, or what broke.
  private func suite(_ explained: ExplainedVerdict) -> [String] {
    let verdict = explained.verdict
    switch verdict.resultat {
    case .manquement:
      // A dérogation takes the line of the last alternative: twelve lines in all.
      let most = verdict.derogation == nil || full ? explained.alternatives.count : Self.most
      return changements(Array(explained.alternatives.prefix(most)))
    case .indetermine:
      let faits = explained.tranchants
      return faits.isEmpty ? [] : ["Trancherait : \(Mots.faits(faits))"]
    case .erreur:
      let source = verdict.erreur?.sourceLine.map { [String($0.drop { $0 == " " })] } ?? []
      return (source + (verdict.erreur.map(LuaPhrase.callers) ?? []).prefix(2)).map(style.dim)
    case .conforme, .sans_objet: return []
    }
  }

  private func changements(_ alternatives: [Alternative]) -> [String] {
    guard !alternatives.isEmpty else {
      return ["Aucun changement d'un fait ou de deux ne suffit à lever le constat."]
    }
    return alternatives.enumerated().map { rang, alternative in
      (rang == 0 ? "Serait régulier avec : " : "                 ou : ")
        + ChangementPhrase.phrase(alternative)
    }
  }
}
