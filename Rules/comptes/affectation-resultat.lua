-- Le résultat s'affecte une fois le compte arrêté, avant le budget qui le reprend ou avec lui, et
-- couvre d'abord le besoin de financement de l'investissement.

local comptes = { compte_administratif = true, compte_financier_unique = true }

-- L'ordre d'un compte dans la même séance.
local function compte_du_jour(seance)
  for _, d in ipairs(seance.deliberations) do
    if connu(d, "nature") and comptes[d.nature] and connu(d, "ordre") then return d.ordre end
  end
end

local function avant_le_compte(d, seance)
  local a = d.affectation
  if connu(a, "compte_date") and a.compte_date ~= seance.date then
    return a.compte_date > seance.date
  end
  local ordre = compte_du_jour(seance)
  if ordre then return d.ordre < ordre end
  return a.compte_date > seance.date
end

return regle {
  id = "affectation-resultat",
  titre = "Résultat affecté après l'arrêt du compte, à l'investissement d'abord",
  articles = { "CGCT L2311-5", "CGCT R2311-11", "CGCT R2311-12" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "nature") and d.nature == "affectation_resultat" then return true end
    return sans_objet "ce point n'affecte pas un résultat"
  end,

  controle = function(d, seance)
    local a = d.affectation
    if connu(a, "budget_date") and a.budget_date < seance.date then
      return manquement { "Le budget du {budget:date} reprend un résultat affecté après lui.",
        budget = a.budget_date, montre = { { a, "budget_date" }, { seance, "date" } },
        remede = "Reprenez le résultat par une décision modificative." }
    end
    if connu(a, "reserve") and connu(a, "besoin") and connu(a, "resultat") then
      local du = math.min(a.besoin, math.max(a.resultat, 0))
      if a.reserve < du then
        return manquement { "{reserve:euros} mis en réserve pour un besoin d'investissement de "
          .. "{du:euros}.", reserve = a.reserve, du = du,
          montre = { { a, "reserve" }, { a, "besoin" } },
          remede = "Couvrez d'abord le besoin d'investissement, puis votez de nouveau." }
      end
    end
    if avant_le_compte(d, seance) then
      return manquement { "Résultat affecté avant l'arrêt du compte.",
        montre = { { a, "compte_date" }, { d, "ordre" } },
        remede = "Arrêtez le compte, puis refaites l'affectation." }
    end
    return conforme "affecté après l'arrêt du compte"
  end,
}
