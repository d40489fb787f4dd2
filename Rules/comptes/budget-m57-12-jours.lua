-- Douze jours de calendrier, et non francs, séparent la communication du projet de son examen.

return regle {
  id = "budget-m57-12-jours",
  titre = "Projet de budget communiqué douze jours avant son examen",
  articles = { "CGCT L5217-10-4" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d, seance, p)
    if not connu(d, "nature") or d.nature ~= "budget_primitif" then
      return sans_objet "ce point ne vote pas un budget primitif"
    end
    local a = seance.assemblee
    local m57 = connu(a, "nomenclature") and a.nomenclature == "M57"
    local municipal = not connu(a, "type") or a.type == "conseil_municipal"
    if m57 or municipal and p.budget.m57_general then return true end
    return sans_objet "rien ne dit que le budget suit l'instruction M57"
  end,

  controle = function(d, seance, p)
    local jours = jours_francs(d.budget.communication_date, seance.date) + 1
    local requis = p.budget.communication_jours
    if jours >= requis then
      return conforme { "projet communiqué {jours|jour|jours} avant, {requis} requis",
        jours = jours, requis = requis }
    end
    return manquement { "Projet de budget communiqué {jours|jour|jours} avant la séance, {requis} "
      .. "requis en M57.", jours = jours, requis = requis,
      montre = { { d.budget, "communication_date" }, { seance, "date" } },
      remede = phrase("Décalez la séance au {date:date} au plus tôt.",
        { date = ajoute_jours(d.budget.communication_date, requis) }) }
  end,
}
