-- Un budget tardif n'est pas nul : le préfet saisit la chambre régionale des comptes. Quinze
-- jours de plus courent si l'État n'a pas communiqué ses données le 31 mars.

-- L'exercice donné, sinon l'année que l'objet nomme ; un budget de fin d'année est celui de la
-- suivante.
local function exercice(d, seance)
  if connu(d.budget, "exercice") then return d.budget.exercice end
  local annee = connu(d, "objet") and string.match(d.objet, "20%d%d")
  if annee then return math.tointeger(annee) end
  local an = math.tointeger((string.match(seance.date, "^%d+")))
  return string.match(seance.date, "%-1[12]%-") and an + 1 or an
end

return regle {
  id = "budget-delai",
  titre = "Le budget est voté avant sa date limite",
  articles = { "CGCT L1612-2" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "nature") and d.nature == "budget_primitif" then return true end
    return sans_objet "ce point ne vote pas un budget primitif"
  end,

  controle = function(d, seance, p)
    local limite = phrase("{an}-", { an = exercice(d, seance) }) .. p.budget.limite
    if seance.date <= limite then
      return conforme { "voté au plus tard le {limite:date}", limite = limite }
    end
    return manquement { "Budget voté le {date:date}, limite {limite:date}.", date = seance.date,
      limite = limite, montre = { { seance, "date" } },
      remede = "Prévenez la préfecture, qui peut saisir la chambre régionale des comptes ; si "
        .. "l'État a communiqué ses données après le 31 mars, dites-le." }
  end,
}
