-- À 3 500 habitants, un débat sur les orientations précède le budget, dans une autre séance (TA
-- Versailles, 16 mars 2001, Lisses) : deux mois avant au plus en M14, dix semaines en M57. Le
-- registre donne le débat que le document tait.

-- Le dernier débat d'orientation que porte un acte du registre.
local function debat_au_registre(registre)
  for i = #registre.seances, 1, -1 do
    local acte = registre.seances[i]
    for _, d in ipairs(connu(acte, "deliberations") and acte.deliberations or {}) do
      if connu(d, "nature") and d.nature == "orientations_budgetaires" then return acte end
    end
  end
end

return regle {
  id = "dob-rob",
  titre = "Débat d'orientation budgétaire avant le budget",
  articles = { "CGCT L2312-1", "CGCT D2312-3" },
  gravite = "nullite",
  portee = "deliberation",
  registre = { mois = 12, facultatif = true },

  champ = function(d, seance)
    if not connu(d, "nature") or d.nature ~= "budget_primitif" then
      return sans_objet "ce point ne vote pas un budget primitif"
    end
    local a = seance.assemblee
    if connu(a, "type") and a.type ~= "conseil_municipal" then
      return sans_objet "l'assemblée n'est pas un conseil municipal"
    end
    return true
  end,

  controle = function(d, seance, p, registre)
    if not p.budget.debat_du then return sans_objet "moins de 3 500 habitants" end
    local acte = registre and not connu(d.budget, "debat_date") and debat_au_registre(registre)
    local debat = acte and acte.date or d.budget.debat_date
    local montre = { acte and { acte, "date" } or { d.budget, "debat_date" }, { seance, "date" } }
    local remede = "Tenez le débat dans une séance distincte, puis votez de nouveau le budget."
    if debat == seance.date then
      return manquement { "Le débat d'orientation a eu lieu le jour même du budget.",
        montre = montre, remede = remede }
    end
    if debat > seance.date then
      return manquement { "Le débat d'orientation du {debat:date} suit le vote du budget.",
        debat = debat, montre = montre, remede = remede }
    end
    local mois = seance.date <= ajoute_mois(debat, p.budget.debat_mois)
    local semaines = seance.date <= ajoute_jours(debat, p.budget.debat_jours)
    local tenu = mois and semaines
    if mois ~= semaines then
      local m57 = p.budget.m57_general or seance.assemblee.nomenclature == "M57"
      if m57 then tenu = semaines else tenu = mois end
    end
    if tenu then return conforme { "débat du {debat:date}", debat = debat } end
    return manquement { "Le débat d'orientation du {debat:date} précède de trop le budget.",
      debat = debat, montre = montre, remede = remede }
  end,
}
