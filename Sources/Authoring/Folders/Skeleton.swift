import RuleEngine

/// The text of a new rule.
enum Skeleton {
  static func rule(_ id: String, _ portee: Portee) -> String {
    let body = portee == .seance ? seance : deliberation
    return """
      return regle {
        id = "\(id)",
        titre = "Ce que la règle vérifie, en une ligne",
        articles = { "CGCT L2121-17" },
        gravite = "avertissement",
        portee = "\(portee.rawValue)",

      \(body)
      }

      """
  }

  private static let seance = """
      ---@param seance Seance
      ---@param p Parametres
      controle = function(seance, p)
        local presents = seance.nb_presents
        if presents == 0 then
          return manquement { "Personne n'est présent.", remede = "Vérifiez la liste." }
        end
        return conforme { "{presents|présent|présents}", presents = presents }
      end,
    """

  private static let deliberation = """
      ---@param d Deliberation
      ---@param seance Seance
      ---@param p Parametres
      controle = function(d, seance, p)
        local pour = d.vote.pour
        if pour == 0 then
          return manquement { "Aucune voix pour.", remede = "Vérifiez le décompte." }
        end
        return conforme { "{pour|voix|voix} pour", pour = pour }
      end,
    """

  static func essais(_ portee: Portee) -> String {
    portee == .seance
      ? """
      return essais {
        { "Huit présents", presents = 8, attend = "conforme", message = "8 présents" },
        { "Personne", presents = 0, attend = "manquement" },
        { "Le document ne nomme personne", inconnu = { "membres" }, attend = "indetermine" },
      }

      """
      : """
      return essais {
        { "Huit voix pour", vote = { pour = 8, contre = 0 }, attend = "conforme",
          message = "8 voix pour" },
        { "Aucune voix pour", vote = { pour = 0, contre = 8 }, attend = "manquement" },
        { "Le vote n'est pas compté", inconnu = { "deliberations[0].vote.pour" },
          attend = "indetermine", manque = { "deliberations[0].vote.pour" } },
      }

      """
  }
}
