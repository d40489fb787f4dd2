-- Chaque section est votée en équilibre ; un excédent n'est pas un déséquilibre (CGCT L1612-6 et
-- L1612-7). L'annuité de la dette se paie sur les ressources propres.

local budgets = { budget_primitif = true, decision_modificative = true }

return regle {
  id = "budget-equilibre",
  titre = "Sections du budget en équilibre",
  articles = { "CGCT L1612-4" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if not connu(d, "nature") or not budgets[d.nature] then
      return sans_objet "ce point ne vote pas un budget"
    end
    if connu(d.budget, "sections") then return true end
    return sans_objet "le document ne donne pas les totaux des sections"
  end,

  controle = function(d)
    local faute = chacun(d.budget.sections, function(section)
      if section.depenses <= section.recettes then return nil end
      return manquement { "Section {nom} : {recettes:euros} en recettes, {depenses:euros} en "
        .. "dépenses.", nom = connu(section, "nom") and section.nom or "sans nom",
        recettes = section.recettes, depenses = section.depenses,
        montre = { { section, "recettes" }, { section, "depenses" } },
        remede = "Rééquilibrez la section, puis votez de nouveau." }
    end)
    if faute then return faute end
    local b = d.budget
    if connu(b, "annuite") and connu(b, "ressources_propres") and b.annuite > b.ressources_propres
    then
      return manquement { "L'annuité de la dette, {annuite:euros}, dépasse les ressources propres, "
        .. "{propres:euros}.", annuite = b.annuite, propres = b.ressources_propres,
        montre = { { b, "annuite" }, { b, "ressources_propres" } },
        remede = "Augmentez les ressources propres de la section d'investissement." }
    end
    return conforme { "{n|section|sections} sans déficit", n = #b.sections }
  end,
}
