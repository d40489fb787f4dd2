import Deliberation
import LuaHost

/// Reads what a parameter file declares.
struct ParametreParser {
  static let known = [
    "nom", "titre", "unite", "valeurs", "hors_fenetre", "genre", "fichier", "ligne",
  ]

  let table: LuaTable

  /// Throws everything that is wrong with the parameter.
  func parse() throws(RuleFaults) -> Parametre {
    var reading = FaultCollector()
    reading.refuseUnknown(Self.known, in: table)
    let nom = reading.read(self.nom)
    let titre = reading.read("titre", in: table, text)
    let hors = reading.read(self.horsFenetre)
    let fenetres = fenetres(&reading)
    try reading.end()
    guard let nom, let titre, let hors else { throw RuleFaults(kinds: [.noRule]) }
    return Parametre(
      nom: nom, titre: titre, unite: optionalText("unite", in: table), fenetres: fenetres,
      horsFenetre: hors, fichier: optionalText("fichier", in: table) ?? "",
      ligne: optionalInteger("ligne", in: table) ?? 1)
  }

  private func nom() throws(RuleProblem.Kind) -> String {
    let nom = try text("nom", in: table)
    let parts = nom.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .badField("nom", attendu: "un groupe, un point et un nom : quorum.fraction")
    }
    return nom
  }

  private func horsFenetre() throws(RuleProblem.Kind) -> Parametre.HorsFenetre {
    guard let value = table["hors_fenetre"] else { return .interdit }
    if value == .string("sans_objet") { return .sansObjet }
    guard let scalar = Scalaire(value) else {
      throw .badField("hors_fenetre", attendu: "une valeur, ou \"sans_objet\"")
    }
    return .valeur(scalar)
  }

  private func fenetres(_ reading: inout FaultCollector) -> [Parametre.Fenetre] {
    guard case .table(let valeurs)? = table["valeurs"], !valeurs.array.isEmpty else {
      reading.add(.badField("valeurs", attendu: "une liste de valeurs datées"))
      return []
    }
    return valeurs.array.compactMap { value in
      guard case .table(let entree) = value else {
        reading.add(.badField("valeurs", attendu: "une table { du =, valeur =, source = }"))
        return nil
      }
      var own = FaultCollector()
      defer { for fault in own.faults { reading.add(fault) } }
      return FenetreParser(entree: entree).parse(&own)
    }
  }
}
