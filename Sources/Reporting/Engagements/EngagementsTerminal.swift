import Deliberation
import Suivi

/// The obligations of a register as a person reads them, the late ones first.
public struct EngagementsTerminal {
  private let style: Style
  private let jour: Jour

  /// - Parameter jour: the day on which they are looked at.
  public init(style: Style, le jour: Jour) {
    self.style = style
    self.jour = jour
  }

  /// The report, which ends with a tally; `suivis` in any order.
  public func report(_ suivis: [EngagementSuivi]) -> String {
    let tries = suivis.parUrgence(le: jour)
    var lines: [String] = []
    for etat in Etat.allCases {
      let siens = tries.filter { $0.etat(le: jour) == etat }
      guard !siens.isEmpty else { continue }
      lines.append(title(etat))
      for suivi in siens { lines += entry(suivi, etat) }
      lines.append("")
    }
    return (lines + [tally(tries)]).joined(separator: "\n") + "\n"
  }

  private func title(_ etat: Etat) -> String {
    let titre = EngagementPhrase.etat(etat)
    let mots = titre.prefix(1).uppercased() + titre.dropFirst()
    return etat == .en_retard ? style.gravite(.irregularite, mots) : style.bold(mots)
  }

  private func entry(_ suivi: EngagementSuivi, _ etat: Etat) -> [String] {
    let obligation = suivi.obligation
    var lines = ["  \(suivi.id)  \(EngagementPhrase.intitule(obligation))"]
    lines.append("    " + quand(suivi, etat))
    if let versements = EngagementPhrase.versements(obligation) {
      lines.append("    " + versements)
    }
    lines.append("    " + style.dim(EngagementPhrase.acte(suivi)))
    return lines
  }

  private func quand(_ suivi: EngagementSuivi, _ etat: Etat) -> String {
    if let preuve = suivi.preuve { return EngagementPhrase.preuve(preuve) }
    guard let echeance = suivi.obligation.echeance else {
      return "sans échéance dite" + vote(suivi)
    }
    let source = suivi.obligation.estDeduite ? ", fin du financement" : ""
    let jours = jour - echeance
    let retard = etat == .en_retard ? ", depuis " + Mots.compte(jours, "jour", "jours") : ""
    return "échéance le \(Mots.date(echeance))\(source)\(retard)\(vote(suivi))"
  }

  private func vote(_ suivi: EngagementSuivi) -> String {
    suivi.obligation.estPresumee ? " ; le document ne donne pas le vote" : ""
  }

  private func tally(_ suivis: [EngagementSuivi]) -> String {
    let parts = Etat.allCases.map { etat in
      let nombre = suivis.count { $0.etat(le: jour) == etat }
      let mot = etat == .fait && nombre >= 2 ? "faits" : EngagementPhrase.etat(etat)
      return "\(nombre) \(mot)"
    }
    let total = Mots.compte(suivis.count, "engagement", "engagements")
    return "\(total) au \(Mots.date(jour)) : \(parts.joined(separator: ", "))."
  }
}
