import Deliberation
import TestSupport

extension Affaire {
  func ordinaire(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    let chose = brouillon.hasard.parmi(Textes.choses)
    item.nature = .ordinaire
    switch self {
    case .travaux:
      item.objet = brouillon.hasard.parmi(Textes.travaux) + " " + chose
      item.matiere = matiere("8.3")
      item.dispositif = ["APPROUVE le programme présenté", "CHARGE l'exécutif de le conduire"]
    case .tarifs:
      item.objet = brouillon.hasard.parmi(Textes.tarifs) + " " + chose
      item.matiere = matiere("7.10")
      item.dispositif = ["FIXE les tarifs annexés", "DIT qu'ils s'appliquent le mois suivant"]
    case .voeu:
      item.nature = .voeu
      item.objet = brouillon.hasard.parmi(Textes.voeux)
      item.matiere = matiere("9.4")
      item.dispositif = ["DEMANDE aux autorités compétentes d'y donner suite"]
    default:
      item.objet = brouillon.hasard.parmi(Textes.adhesions)
      item.matiere = matiere("9.1")
      item.dispositif = ["DÉCIDE d'adhérer pour l'année"]
    }
  }

  func matiere(_ code: String) -> Matiere {
    var matiere = Matiere()
    matiere.code = code
    return matiere
  }

  /// A vote by bulletins: somebody is designated, or an adjoint elected.
  func personnes(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    item.matiere = matiere("5.3")
    if self == .designation {
      item.nature = .designation
      item.objet = "Désignation d'un délégué au syndicat des eaux"
      item.dispositif = ["DÉSIGNE \(brouillon.ecrit(brouillon.president).ecrit)"]
    } else {
      item.nature = .election_adjoints
      item.objet = "Élection d'un adjoint au maire"
      item.matiere = matiere("5.1")
      item.dispositif = ["PROCLAME élu \(brouillon.ecrit(brouillon.secretaire).ecrit)"]
    }
  }
}
