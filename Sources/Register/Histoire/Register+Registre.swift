import Deliberation
import GRDB
import RuleEngine

extension Register {
  /// The other acts of the assembly of `acte`, as rules on several séances read them: those whose
  /// day may be in the window of a rule that looks `mois` months before and `moisApres` after.
  ///
  /// Each bears the first digits of its digest as its `id`. O(acts of these months).
  public func registre(
    around acte: Acte, mois: Int, moisApres: Int = 0
  ) throws(RegisterError) -> Registre {
    try registre(
      around: acte.seance, numero: acte.summary.numero, mois: mois, moisApres: moisApres)
  }

  /// The same around `seance`, which is that of the act `numero`.
  func registre(
    around seance: Seance, numero: Int64, mois: Int, moisApres: Int
  ) throws(RegisterError) -> Registre {
    guard let date = seance.date else { return Registre([]) }
    let (du, apres) = (date.ajoutant(mois: -mois), date.ajoutant(mois: moisApres).ajoutant(1))
    let autres = try seances(of: seance.assemblee, before: max(apres, date.ajoutant(1)), since: du)
    return Registre(
      autres.filter { $0.acte.numero != numero }.map { autre in
        var seance = autre.seance
        seance.id = autre.acte.empreinte.court
        return seance
      })
  }
}
