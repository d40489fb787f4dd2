-- L'avis ne lie pas la commune ; il est réputé donné un mois après la saisine.

return regle {
  id = "cession-immobiliere",
  titre = "Avis du Domaine avant une vente, et délibération motivée",
  articles = { "CGCT L2241-1" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d)
    if d.nature == "cession" or connu(d, "cession") then return true end
    return sans_objet "la délibération ne vend pas de bien immobilier"
  end,

  controle = function(d, seance, p)
    local c, limite = d.cession, p.finances.domaine_population
    if seance.assemblee.population <= limite then
      return sans_objet { "{n} habitants au plus : l'avis n'est pas requis", n = limite }
    end
    if connu(c, "motivee") and not c.motivee then
      return manquement { "La délibération ne dit ni les conditions ni les motifs de la vente.",
        gravite = "irregularite", montre = { { c, "motivee" } },
        remede = "Motivez la vente : prix, conditions, caractéristiques essentielles." }
    end
    if connu(c, "avis_domaine_date") and c.avis_domaine_date <= seance.date then
      return conforme { "avis du Domaine du {jour}", jour = c.avis_domaine_date }
    end
    if connu(c, "saisine_domaine_date") then
      if ajoute_mois(c.saisine_domaine_date, 1) <= seance.date then
        return conforme { "Domaine saisi le {jour} : avis réputé donné",
          jour = c.saisine_domaine_date }
      end
      if connu(c, "avis_domaine_date") then
        return manquement { "L'avis du Domaine, du {jour}, est postérieur à la vente décidée.",
          jour = c.avis_domaine_date, montre = { { c, "avis_domaine_date" } },
          remede = "Délibérez de nouveau, au vu de l'avis." }
      end
    end
    return indetermine { "joignez l'avis du Domaine, ou la preuve du mois écoulé",
      manque = { { c, "avis_domaine_date" } } }
  end,
}
