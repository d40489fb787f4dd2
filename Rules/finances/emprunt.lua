return regle {
  id = "emprunt",
  titre = "L'emprunt finance l'investissement, et ses conditions sont décidées",
  articles = { "CGCT L2337-3", "CGCT L2122-22" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d)
    if d.nature == "emprunt" or connu(d, "emprunt") then return true end
    return sans_objet "la délibération ne décide pas d'emprunt"
  end,

  controle = function(d)
    local e = d.emprunt
    if connu(e, "nature") and e.nature == "fonctionnement" then
      return manquement { "L'emprunt finance le fonctionnement.", montre = { { e, "nature" } },
        remede = "Affectez-le à l'investissement ; précisez montant, durée et taux." }
    end
    if connu(e, "delegation") and e.delegation then
      return conforme "le conseil délègue au maire de contracter l'emprunt"
    end
    local manque = {}
    for _, champ in ipairs { "nature", "montant", "duree_mois", "taux" } do
      if not connu(e, champ) then manque[#manque + 1] = { e, champ } end
    end
    if #manque > 0 then
      return indetermine { "le document ne dit pas tout de l'emprunt", manque = manque }
    end
    return conforme { "{x:euros} sur {n} mois, pour l'investissement", x = e.montant,
      n = e.duree_mois }
  end,
}
