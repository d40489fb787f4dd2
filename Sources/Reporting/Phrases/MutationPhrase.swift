import Deliberation
import RuleTesting

/// Changes of rules that no case notices, in words.
public enum MutationPhrase {
  /// « personne ne remarque si « > » devient « >= » (Rules/presence/quorum-presents.lua:14) ».
  public static func line(_ resultat: MutationReport.Resultat) -> String {
    let mutant = resultat.mutant
    let start =
      resultat.etat == .jamaisLu ? "aucun essai ne lit ce qui change si" : "personne ne remarque si"
    return "\(start) \(changement(mutant.changement)) (\(mutant.fichier):\(mutant.ligne))"
  }

  /// A line marked as equivalent without a reason.
  public static func line(_ place: MutationReport.SansRaison) -> String {
    "\(place.fichier):\(place.ligne): « équivalent » demande une raison : -- équivalent : RAISON"
  }

  private static func changement(_ changement: Mutant.Changement) -> String {
    switch changement {
    case .mot(let avant, let apres): "« \(avant) » devient « \(apres) »"
    case .sansNot: "« not » est retiré"
    case .branche(let condition): "la branche « \(condition) » n'est jamais prise"
    case .jour(let avant, let apres): "le \(date(avant)) devient le \(date(apres))"
    }
  }

  private static func date(_ text: String) -> String {
    Jour(text).map(Mots.date) ?? text
  }
}
