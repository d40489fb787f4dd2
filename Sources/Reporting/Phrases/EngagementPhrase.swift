import Deliberation
import Suivi

/// Obligations in words.
public enum EngagementPhrase {
  /// What is to be done: « Sélection du candidat », « Financement Etat : 50 000 € sur 24 mois ».
  static func intitule(_ obligation: Obligation) -> String {
    switch obligation.genre {
    case .engagement: obligation.texte ?? "Engagement"
    case .convention: "Convention à signer" + (obligation.texte.map { " : \($0)" } ?? "")
    case .financement(let financement, _): intitule(financement)
    }
  }

  private static func intitule(_ financement: Financement) -> String {
    let qui = "Financement" + (financement.financeur.map { " \($0)" } ?? "")
    let combien = financement.total.map(ValeurPhrase.euros)
    let duree = financement.duree_mois.map { "sur \($0) mois" }
    let reste = [combien, duree].compactMap { $0 }.joined(separator: " ")
    return reste.isEmpty ? qui : "\(qui) : \(reste)"
  }

  /// « 2083,33 € par mois, du 20 juin 2021 au 20 mai 2023 »; nil when nothing comes by month.
  static func versements(_ obligation: Obligation) -> String? {
    guard case .financement(_, let versements) = obligation.genre, let premier = versements.first,
      let dernier = versements.last
    else { return nil }
    return "\(ValeurPhrase.euros(premier.montant)) par mois, "
      + "du \(Mots.date(premier.le)) au \(Mots.date(dernier.le))"
  }

  /// « en retard », « à faire », « fait ».
  static func etat(_ etat: Etat) -> String {
    switch etat {
    case .en_retard: "en retard"
    case .a_faire: "à faire"
    case .fait: "fait"
    }
  }

  /// The act that binds: « Saint-Usage, séance du 20 mai 2021, délibération 2021_034 ».
  static func acte(_ suivi: EngagementSuivi) -> String {
    [
      suivi.commune, suivi.seance.map { "séance du \(Mots.date($0))" },
      suivi.obligation.deliberation.map { "délibération \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// « fait le 3 juin 2021, preuve : convention.pdf (sha256 ba7816bf8f01) ».
  static func preuve(_ preuve: EngagementSuivi.Preuve) -> String {
    let jour = preuve.le.map { "fait le \(Mots.date($0))" } ?? "fait"
    let nom = preuve.nom.map { ", preuve : \($0)" } ?? ""
    return jour + nom + (preuve.empreinte.map { " (sha256 \($0.prefix(12)))" } ?? "")
  }

  /// What `engagements done` noted.
  public static func done(_ suivi: EngagementSuivi) -> String {
    let preuve = suivi.preuve.map { ", " + self.preuve($0) } ?? ""
    return "\(suivi.id)  \(intitule(suivi.obligation))\(preuve)"
  }

  /// Why `engagements done` did nothing.
  public static func unknown(_ id: String) -> String {
    "« \(id) » n'est pas un engagement du registre ; greffier engagements les liste"
  }
}
