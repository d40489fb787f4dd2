-- Avant le budget, l'investissement s'engage par une délibération qui en dit le montant et
-- l'emploi, dans la limite d'une part des crédits de l'année précédente.

return regle {
  id = "credits-avant-budget",
  titre = "Investissement engagé avant le budget",
  articles = { "CGCT L1612-1" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if connu(d.imputation, "credits_precedents") then return true end
    if connu(d, "objet") and (evoque_dans(d, "objet", "avant le vote du budget")
        or evoque_dans(d, "objet", "quart des crédits")
        or evoque_dans(d, "objet", "avant l'adoption du budget"))
    then
      return true
    end
    return sans_objet "ce point n'engage pas de crédits avant le budget"
  end,

  controle = function(d, _, p)
    local plafond = d.imputation.credits_precedents
      * seuil(p.budget.credits_anticipes, 100) / 100
    if d.montant > plafond then
      return manquement { "{montant:euros} engagés avant le budget, plafond {plafond:euros}.",
        montant = d.montant, plafond = plafond,
        montre = { { d, "montant" }, { d.imputation, "credits_precedents" } },
        remede = "Réduisez ce montant, ou attendez le budget." }
    end
    return conforme { "{montant:euros} pour un plafond de {plafond:euros}", montant = d.montant,
      plafond = plafond }
  end,
}
