import Deliberation
import Foundation
import Register
import RuleEngine

/// An act of a register, in full.
public struct ActeTerminal {
  private let style: Style

  public init(style: Style) {
    self.style = style
  }

  /// The act, how it was judged, and what was found.
  public func report(_ acte: Acte) -> String {
    let summary = acte.summary
    var lines = [
      style.bold(summary.empreinte.description),
      "Document : \(words(summary.nom)) (\(Mots.compte(acte.octets.count, "octet", "octets")))",
      "Assemblée : " + words(summary.commune ?? summary.assemblee ?? "inconnue"),
      "Séance : " + (summary.date.map(Mots.date) ?? "sans date"),
      "Ajouté le \(summary.ajouteLe)",
    ]
    if let objet = summary.objet { lines.append("Objet : \(words(objet))") }
    lines += acte.corrections.map(correction)
    lines.append("")
    lines += acte.jugements.map { jugement in
      "Jugé le \(jugement.le) par \(jugement.cadre.regles.prefix(19)) "
        + "(\(words(jugement.cadre.dossier))), version \(jugement.cadre.version), "
        + "écriture n° \(jugement.numero) du journal"
    }
    lines.append(ActeLine.findings(summary.counts, style))
    lines += findings(acte.verdicts ?? "")
    return lines.joined(separator: "\n") + "\n"
  }

  private func correction(_ correction: Correction) -> String {
    let before = correction.avant.map(ValeurPhrase.texte) ?? "inconnu"
    let after = correction.apres.map(ValeurPhrase.texte) ?? "inconnu"
    return words(
      "Corrigé : \(correction.chemin ?? "") : \(before) → \(after), par \(correction.auteur ?? "")"
        + " (\(correction.motif ?? ""))")
  }

  /// What a finding is, as the JSON of `check` tells it.
  private struct Told: Decodable {
    struct Verdict: Decodable {
      let regle: String
      let resultat: String
      let gravite: String?
      let message: String
    }
    let verdicts: [Verdict]
  }

  private func findings(_ json: String) -> [String] {
    let told = try? JSONDecoder().decode(Told.self, from: Data(json.utf8))
    return (told?.verdicts ?? []).compactMap { verdict in
      switch verdict.resultat {
      case "manquement", "indetermine", "erreur":
        "  \(word(verdict))  \(verdict.regle)  \(words(verdict.message))"
      default: nil
      }
    }
  }

  private func word(_ verdict: Told.Verdict) -> String {
    if let gravite = verdict.gravite.flatMap(Gravite.init) {
      return style.gravite(gravite, Mots.gravite(gravite))
    }
    return Resultat(rawValue: verdict.resultat).map(Mots.resultat) ?? verdict.resultat
  }

  private func words(_ text: String) -> String {
    visible(text.unicodeScalars)
  }
}
