import Deliberation
import Reading
import Testing

/// What reading a text gives, with shorthands for what tests look at.
struct Lecture {
  let seance: Seance
  let lignes: [String]
  let remarques: [Remarque]

  init(_ texte: String) throws {
    let dossier = try TextReader.read(texte, fichier: "essai.txt")
    seance = dossier.seance
    remarques = dossier.remarques
    lignes = try #require(dossier.lignes)
  }

  var deliberation: Deliberation {
    get throws { try #require(seance.deliberations?.first) }
  }

  /// Names with a presence: « Mme Odette BRANCION ».
  func noms(_ presence: Membre.Presence) -> [String] {
    (seance.membres ?? []).filter { $0.presence == presence }.map { membre in
      [membre.civilite, membre.prenom, membre.nom].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// « mandant → mandataire ».
  var pouvoirs: [String]? {
    seance.procurations?.map { "\($0.mandant.ecrit) → \($0.mandataire?.ecrit ?? "?")" }
  }

  /// Line, first and last column of each place of the fact at `chemin`.
  func places(_ chemin: String) -> [[Int]] {
    (seance.extraits?[chemin] ?? []).map { [$0.ligne, $0.debut, $0.fin].compactMap { $0 } }
  }

  /// The values that the places of `chemin` give.
  func valeurs(_ chemin: String) -> [Scalaire?] {
    (seance.extraits?[chemin] ?? []).map(\.valeur)
  }
}
