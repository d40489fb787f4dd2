import Deliberation
import LuaHost

/// Reads the values of a window by population.
struct TranchesParser {
  let value: LuaValue

  /// Nil when something is wrong, which `reading` keeps.
  func parse(_ reading: inout FaultCollector) -> [Parametre.Tranche]? {
    let attendu = "des tables { jusqua =, valeur =, source = }"
    guard let array = value.table?.array, !array.isEmpty else {
      reading.add(.badField("par_population", attendu: attendu))
      return nil
    }
    let entrees = array.compactMap(\.table)
    guard entrees.count == array.count else {
      reading.add(.badField("par_population", attendu: attendu))
      return nil
    }
    var lues: [Parametre.Tranche] = []
    for (rang, entree) in entrees.enumerated() {
      reading.refuseUnknown(["jusqua", "valeur"] + ValeurParser.autres, in: entree)
      let jusqua = optionalInteger("jusqua", in: entree)
      let derniere = rang == entrees.count - 1
      if (jusqua == nil) != derniere || jusqua ?? .max <= lues.last?.jusqua ?? -1 {
        reading.add(
          .badField(
            "jusqua", attendu: "des bornes croissantes, la dernière tranche sans borne"))
      }
      if let valeur = ValeurParser(value: .table(entree)).parse(&reading) {
        lues.append(Parametre.Tranche(jusqua: jusqua, valeur: valeur))
      }
    }
    return lues.count == entrees.count ? lues : nil
  }
}
